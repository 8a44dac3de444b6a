package visavis.action;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import visavis.model.PersonRow;

/** People in the order of their ids, as an array: a tree of a hundred thousand of them is slower to go through than to copy this. */
final class ById {
    private ById() {}

    /** Where the id is among the people, below 0 when it is not. */
    static int place(List<PersonRow> people, long id) {
        int low = 0, high = people.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            long there = people.get(middle).id();
            if (there == id) return middle;
            if (there < id) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    /** The people without the ids, but for those who stand for them now. @param now by id */
    static List<PersonRow> with(List<PersonRow> people, Collection<Long> ids, PersonRow[] now) {
        var gone = ids.stream().mapToLong(Long::longValue).sorted().toArray();
        var all = new PersonRow[people.size() + now.length];
        int count = 0, next = 0, left = 0;
        for (var person : people) {
            while (next < now.length && now[next].id() <= person.id()) all[count++] = now[next++];
            while (left < gone.length && gone[left] < person.id()) left++;
            if (left == gone.length || gone[left] != person.id()) all[count++] = person;
        }
        while (next < now.length) all[count++] = now[next++];
        return List.of(Arrays.copyOf(all, count));
    }
}
