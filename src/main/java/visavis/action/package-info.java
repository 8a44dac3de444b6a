/**
 * One class for each thing a user can do, shared by window and command line: the only place where reading files, matching,
 * storing and working out meet. One action is one transaction and one step that can be undone. A file is read on the calling
 * thread, its people are matched on a second and written on a third ({@link visavis.task.Belt}), and who is known already is read
 * while it is opened: only so does an import use more than one processor. Start at {@link visavis.action.ImportFiles}.
 */
package visavis.action;
