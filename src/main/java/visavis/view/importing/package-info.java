/**
 * The Import screen: files in, and what became of every row of them, with every earlier import and its undo. Uses action,
 * reads of the store, settings, task, text and what view.common offers; the table and the scroll pane are JavaFX's own.
 * Start at {@link visavis.view.importing.ImportingController}.
 */
package visavis.view.importing;
