/**
 * The user's choices: where things are kept, and an observable text for each choice, saved to a small file beside the store.
 * Uses JavaFX properties and nothing else of the program. Start at {@link visavis.settings.Settings}.
 */
package visavis.settings;
