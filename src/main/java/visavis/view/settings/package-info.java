/**
 * The Settings screen, one part a controller: how ties are read, the circles, the look, where everything is kept. What is chosen
 * is saved at once and holds everywhere. Start at {@link visavis.view.settings.SettingsController}.
 */
package visavis.view.settings;
