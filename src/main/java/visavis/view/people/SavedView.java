package visavis.view.people;

/**
 * A way to look at people that the user wants to come back to.
 *
 * @param columns as {@link TableState} writes them
 */
record SavedView(String name, String search, PeopleFilter filter, String columns) {
    SavedView renamed(String value) {
        return new SavedView(value, search, filter, columns);
    }
}
