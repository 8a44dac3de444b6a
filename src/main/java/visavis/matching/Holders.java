package visavis.matching;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Whom a key leads to, in the order they came. A hundred thousand people have half a million keys, so these are kept as numbers,
 * which no garbage collection has to visit: of so many, two texts have the same number once in a hundred million such address books.
 */
final class Holders {
    static final int NONE = -1;
    /** No contact has this id. */
    static final long NOBODY = 0;
    /** By key, each at the first free place from where its number points; 0 is no key. */
    private long[] keys = new long[1 << 10];
    private int[] first = new int[1 << 10], last = new int[1 << 10];
    private int used;
    /** By place, one after the other as they came. */
    private long[] ids = new long[1 << 10];
    private int[] next = new int[1 << 10];
    private int count;

    /** The number of a text. */
    static long key(String text) {
        long key = text.length();
        for (int i = 0; i < text.length(); i++) {
            key = (key ^ text.charAt(i)) * 0x9e3779b97f4a7c15L;
            key ^= key >>> 29;
        }
        return key == 0 ? 1 : key;
    }

    void add(long key, long id) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        ids[count] = id;
        next[count] = NONE;
        int at = at(key);
        if (keys[at] == key) next[last[at]] = count;
        else occupy(at, key);
        last[at] = count++;
        if (2 * used > keys.length) grow();
    }

    /** Makes the key lead to this one, whomever it led to before. */
    void set(long key, long id) {
        int at = at(key);
        if (keys[at] == key) ids[first[at]] = id;
        else add(key, id);
    }

    private void occupy(int at, long key) {
        keys[at] = key;
        first[at] = count;
        used++;
    }

    boolean has(long key) {
        return keys[at(key)] == key;
    }

    /** The place of the first holder, or {@link #NONE}. */
    int first(long key) {
        int at = at(key);
        return keys[at] == key ? first[at] : NONE;
    }

    /** The place of the one who came after, or {@link #NONE}. */
    int next(int place) {
        return next[place];
    }

    long id(int place) {
        return ids[place];
    }

    /** The only holder, or {@link #NOBODY}. */
    long only(long key) {
        int place = first(key);
        return place == NONE ? NOBODY : ids[place];
    }

    /** The first of those from the place on who fit, or {@link #NOBODY}; only so many are looked at. */
    long find(int place, int limit, LongPredicate fits) {
        for (int at = place; at != NONE && limit > 0; at = next[at], limit--) if (fits.test(ids[at])) return ids[at];
        return NOBODY;
    }

    private int at(long key) {
        int at = (int) (key * 0x9e3779b97f4a7c15L >>> 32) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) at = at + 1 & keys.length - 1;
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldFirst = first;
        var oldLast = last;
        keys = new long[2 * oldKeys.length];
        first = new int[keys.length];
        last = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int at = at(oldKeys[i]);
            keys[at] = oldKeys[i];
            first[at] = oldFirst[i];
            last[at] = oldLast[i];
        }
    }
}
