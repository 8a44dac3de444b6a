/**
 * Everything on screen, one package a screen: FXML and CSS say what it looks like, its controller what a click does. Screens
 * do not know each other; they meet in {@code view.shell}.
 */
package visavis.view;
