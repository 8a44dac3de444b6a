/**
 * The command line: a thin shell over the same actions as the screens, without a display, for scripts and scheduled jobs.
 * Its JSON is a contract: keys are added, never renamed. May use action, store for reading, insight, text, settings, task to
 * begin early and, for the shape of its JSON, exporter; the one picture it draws comes from view.chart. Start at {@link visavis.cli.CommandLineProgram}.
 *
 * <p>picocli reads the arguments: small, without dependencies, and its help texts live in the message bundle like all others.
 */
package visavis.cli;
