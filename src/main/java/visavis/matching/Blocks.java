package visavis.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Who shares a key with whom, people being numbered in the order of their names. One sorted array of numbers instead of a map of
 * lists: a hundred thousand people have a million keys, most of them theirs alone. Each entry is 40 bits of the key's hash and 24 of the
 * person's number; two keys that fall together, once in many thousand books, only make two people compared in vain.
 */
final class Blocks {
    static final int NUMBER_BITS = 24;
    static final long NUMBER = (1L << NUMBER_BITS) - 1;
    /** In a block of no more each is compared with each. */
    private static final int SMALL = 16;
    /** In a larger one, each with so many before and behind them. */
    private static final int NEAR = 4;
    private long[] entries = new long[1024];
    private int size;

    void add(String key, int person) {
        if (size == entries.length) entries = Arrays.copyOf(entries, size * 2);
        entries[size++] = hash(key) | person;
    }

    /** Must follow the last {@link #add}. */
    void close() {
        // "Kemi Kim" sounds the same from either end: nobody has a key twice.
        entries = distinct(Arrays.copyOf(entries, size));
        size = entries.length;
    }

    /** How many people have the key. */
    int size(String key) {
        long hash = hash(key);
        return place(hash | NUMBER) - place(hash);
    }

    /** Shows those to compare with somebody new who has the key and would have the number. */
    void near(String key, int person, IntConsumer visitor) {
        long hash = hash(key);
        int from = place(hash), to = place(hash | NUMBER);
        if (to - from > SMALL) {
            int at = place(hash | person);
            from = Math.max(from, at - NEAR);
            to = Math.min(to, at + NEAR);
        }
        for (int i = from; i < to; i++) visitor.accept(person(i));
    }

    /** Everybody who shares a key and is to be compared, the smaller number in the upper half; sorted, each pair once. */
    long[] pairs() {
        var pairs = new long[size];
        int count = 0;
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && hashAt(to) == hashAt(from)) to++;
            int reach = to - from <= SMALL ? SMALL : NEAR;
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < to && j <= i + reach; j++) {
                    if (count == pairs.length) pairs = Arrays.copyOf(pairs, count * 2);
                    pairs[count++] = (long) person(i) << Integer.SIZE | person(j);
                }
            }
        }
        return distinct(Arrays.copyOf(pairs, count));
    }

    private static long[] distinct(long[] numbers) {
        Arrays.sort(numbers);
        int kept = 0;
        for (int i = 0; i < numbers.length; i++) if (i == 0 || numbers[i] != numbers[i - 1]) numbers[kept++] = numbers[i];
        return Arrays.copyOf(numbers, kept);
    }

    private int person(int entry) {
        return (int) (entries[entry] & NUMBER);
    }

    private long hashAt(int entry) {
        return entries[entry] & ~NUMBER;
    }

    /** The first entry that is not less. */
    private int place(long entry) {
        int found = Arrays.binarySearch(entries, 0, size, entry);
        return found < 0 ? -found - 1 : found;
    }

    /** The 64-bit FNV-1a hash (Fowler, Noll and Vo), its upper bits. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        return (hash ^ hash << 29) & ~NUMBER;
    }
}
