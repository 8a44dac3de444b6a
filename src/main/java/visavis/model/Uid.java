package visavis.model;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** UIDs for those who bring none (RFC 9562, version 7): they begin with the time, so that an import adds to one end of the index and not all over it. */
public final class Uid {
    private Uid() {}

    public static String fresh() {
        var chance = ThreadLocalRandom.current();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | chance.nextInt(1 << 12), chance.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }
}
