/**
 * How the program starts: {@link visavis.Launcher} chooses between window and command line, {@link visavis.App} is the
 * window's life, {@link visavis.Wiring} makes every long-lived object once, in order. Data flows one way:
 * importer, matching, store, insight, view; only {@code action} puts the stages together.
 */
package visavis;
