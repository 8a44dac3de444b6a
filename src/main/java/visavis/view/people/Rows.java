package visavis.view.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.collections.ModifiableObservableListBase;
import javafx.collections.ObservableList;
import visavis.model.PersonRow;

/** The rows of a table, all of them set anew at once: JavaFX's own list does so one by one, which for a hundred thousand is longer than a keystroke may take. */
final class Rows extends ModifiableObservableListBase<PersonRow> {
    private List<PersonRow> rows = new ArrayList<>();

    void show(List<PersonRow> now) {
        var before = rows;
        if (before.isEmpty() && now.isEmpty()) return;
        rows = new ArrayList<>(now);
        modCount++;
        fireChange(new Replaced(this, Collections.unmodifiableList(before)));
    }

    @Override
    public PersonRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** The table looks for who was chosen each time; two rows are compared in full only when they are of one person. */
    @Override
    public int indexOf(Object row) {
        if (!(row instanceof PersonRow person)) return -1;
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).id() == person.id() && rows.get(i).equals(person)) return i;
        return -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    @Override
    protected void doAdd(int index, PersonRow row) {
        rows.add(index, row);
    }

    @Override
    protected PersonRow doSet(int index, PersonRow row) {
        return rows.set(index, row);
    }

    @Override
    protected PersonRow doRemove(int index) {
        return rows.remove(index);
    }

    /** All that were there are gone, and all that are there have come. */
    private static final class Replaced extends ListChangeListener.Change<PersonRow> {
        private final List<PersonRow> removed;
        private boolean told;

        Replaced(ObservableList<PersonRow> list, List<PersonRow> removed) {
            super(list);
            this.removed = removed;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<PersonRow> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
