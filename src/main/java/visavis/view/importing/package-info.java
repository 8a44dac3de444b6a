/**
 * The Import screen: files in, and what became of every row of them, with every earlier import and its undo. Where there is something
 * to ask (columns nobody recognises, dates that can be read both ways, people who may be known) or the user wants to look first, five
 * steps lead from the files to the result; everything else is one gesture. Uses action, reads of the store, settings, task, text and
 * what view.common offers; the table and the scroll pane are JavaFX's own. Start at {@link visavis.view.importing.ImportingController};
 * {@link visavis.view.importing.StepsController} leads through the steps, each of which is a {@code StepView} with an FXML of its own,
 * and what the user says on the way is in {@code Chosen}.
 */
package visavis.view.importing;
