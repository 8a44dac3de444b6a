package visavis.view.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.collections.ModifiableObservableListBase;
import javafx.collections.ObservableList;
import visavis.model.PersonRow;

/**
 * The rows of a table, all of them set anew at once: JavaFX's own list does so one by one, which for a hundred thousand is longer than a keystroke may take.
 * It is told that rows are others where they are, not that they were replaced: then a table empties and fills only the cells that show something else.
 */
final class Rows extends ModifiableObservableListBase<PersonRow> {
    private List<PersonRow> rows = new ArrayList<>();

    void show(List<PersonRow> now) {
        var before = rows;
        if (before.isEmpty() && now.isEmpty()) return;
        rows = new ArrayList<>(now);
        modCount++;
        fireChange(new Renewed(this, Collections.unmodifiableList(before)));
    }

    /** One row is another now, in its place. */
    void renew(int index, PersonRow now) {
        rows.set(index, now);
        beginChange();
        nextUpdate(index);
        endChange();
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

    /** First that the rows which there were before are others, then that there are more of them, or fewer. */
    private static final class Renewed extends ListChangeListener.Change<PersonRow> {
        private final List<PersonRow> before;
        private final int common;
        private int told;

        Renewed(ObservableList<PersonRow> list, List<PersonRow> before) {
            super(list);
            this.before = before;
            common = Math.min(before.size(), list.size());
        }

        @Override
        public boolean next() {
            told++;
            if (told == 1 && common == 0) told++;
            return told == 1 || told == 2 && before.size() != getList().size();
        }

        @Override
        public void reset() {
            told = 0;
        }

        @Override
        public boolean wasUpdated() {
            return told == 1;
        }

        @Override
        public int getFrom() {
            return told == 1 ? 0 : common;
        }

        @Override
        public int getTo() {
            return told == 1 ? common : getList().size();
        }

        @Override
        public List<PersonRow> getRemoved() {
            return told == 1 ? List.of() : before.subList(common, before.size());
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
