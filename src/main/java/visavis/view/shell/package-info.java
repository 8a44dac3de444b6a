/** The main window: navigation, menu keys, status line, theme, and the one place where screens meet. Start at {@link visavis.view.shell.ShellController}. */
package visavis.view.shell;
