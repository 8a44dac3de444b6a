/**
 * The People screen: everybody in one fast table, found as one types, narrowed by filters, looked at through saved views,
 * changed many at once. Rows are small records, worked out, put in order and compared with those on screen off the screen
 * thread; the contact beside the table is another screen that the shell puts there. Start at
 * {@link visavis.view.people.PeopleController}.
 */
package visavis.view.people;
