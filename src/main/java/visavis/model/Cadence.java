package visavis.model;

/**
 * How often the user wants to hear from somebody: as the two of them usually do, at no particular time, or in days of their own.
 *
 * @param ideal  with {@link Pace#DAYS}, days after which contact is due, 1 to 3650; else 0
 * @param latest with {@link Pace#DAYS}, days after which it is overdue, not before {@code ideal}; else 0
 */
public record Cadence(Pace pace, int ideal, int latest) {
    public enum Pace implements Coded { RHYTHM, NONE, DAYS }

    public static final int LONGEST = 3650;
    public static final Cadence RHYTHM = new Cadence(Pace.RHYTHM, 0, 0), NONE = new Cadence(Pace.NONE, 0, 0);

    /** @throws IllegalArgumentException when the days are out of their range */
    public Cadence {
        boolean fits = pace == Pace.DAYS ? ideal >= 1 && ideal <= latest && latest <= LONGEST : ideal == 0 && latest == 0;
        if (!fits) throw new IllegalArgumentException("a cadence is 1 to " + LONGEST + " days, the latest not before the ideal, not " + ideal + " and " + latest);
    }

    public static Cadence days(int ideal, int latest) {
        return new Cadence(Pace.DAYS, ideal, latest);
    }

    /** As it is kept: {@code rhythm}, {@code none} or {@code 14/30}. */
    public String code() {
        return pace == Pace.DAYS ? ideal + "/" + latest : pace.code();
    }

    /**
     * The cadence of that code; {@code null} for the empty one, which leaves it to somebody else to say.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Cadence of(String code) {
        if (code.isEmpty()) return null;
        int slash = code.indexOf('/');
        if (slash < 0) return code.equals(NONE.code()) ? NONE : new Cadence(Coded.of(Pace.class, code), 0, 0);
        return days(Integer.parseInt(code, 0, slash, 10), Integer.parseInt(code, slash + 1, code.length(), 10));
    }

    /** The code of a cadence that may be {@code null}. */
    public static String code(Cadence cadence) {
        return cadence == null ? "" : cadence.code();
    }
}
