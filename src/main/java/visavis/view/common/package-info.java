/**
 * What two or more screens share: the one FXML loader, the shell as screens see it, dialogs, cells. Start at
 * {@link visavis.view.common.Fxml} and {@link visavis.view.common.Shell}.
 *
 * <p>AtlantaFX gives the look (light and dark from the same names), Ikonli the icons, ControlsFX what FXML lacks:
 * notifications, validation, completion.
 */
package visavis.view.common;
