/**
 * The People screen: everybody in one fast table, found as one types, narrowed by filters, changed many at once. Rows are
 * small records; the contact beside the table is another screen that the shell puts there. Start at
 * {@link visavis.view.people.PeopleController}.
 */
package visavis.view.people;
