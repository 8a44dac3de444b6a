/**
 * One class for each thing a user can do, shared by window and command line: the only place where reading files, matching,
 * storing and working out meet. One action is one transaction and one step that can be undone. Start at
 * {@link visavis.action.ImportFiles}.
 */
package visavis.action;
