/**
 * The Duplicates screen: pairs of contacts that may be one person, the surest first, each side by side, to be merged field by
 * field or kept apart; all of it with the keyboard alone. Start at {@link visavis.view.duplicates.DuplicatesController}.
 *
 * <p>Finding pairs among very many people takes seconds, so what the user settles here changes the list at once, and it is looked
 * through again only when something else changed.
 */
package visavis.view.duplicates;
