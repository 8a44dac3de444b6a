package visavis.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Whom a letter or two find: nearly everybody, which takes longer than the next letter, while there are few such questions. What is remembered is
 * kept as bits and holds until anything in the store changes.
 */
final class Remembered {
    /** With ids beyond this, bits would need more room than they save. */
    private static final long LARGEST_ID = 1 << 22;
    private static final int QUESTIONS = 100;
    private final LongSupplier version;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    record Answer(long version, BitSet ids) {
        boolean has(long id) {
            return id <= LARGEST_ID && ids.get((int) id);
        }
    }

    /** @param version another one after each change */
    Remembered(LongSupplier version) {
        this.version = version;
    }

    /** @param ask gives ids in ascending order, and is not asked where the answer is known */
    long[] answer(String question, Supplier<long[]> ask) {
        long now = version.getAsLong();
        var known = known(question);
        if (known.isPresent()) return known.get().ids().stream().asLongStream().toArray();
        var ids = ask.get();
        if (ids.length > 0 && Arrays.stream(ids).max().getAsLong() > LARGEST_ID) return ids;
        if (answers.size() >= QUESTIONS) answers.clear();
        var bits = new BitSet();
        for (var id : ids) bits.set((int) id);
        answers.put(question, new Answer(now, bits));
        return ids;
    }

    /** The answer where it is known and still holds. */
    Optional<Answer> known(String question) {
        return Optional.ofNullable(answers.get(question)).filter(answer -> answer.version() == version.getAsLong());
    }
}
