package visavis.importer;

import java.util.Locale;

/** What a column of a table can hold. The constants are the keys of {@code columns.properties}, with dashes. */
enum Part {
    /** The whole name; {@code OTHER_NAME} is one to use only when there is no better. */
    FULL, OTHER_NAME, PREFIX, GIVEN, MIDDLE, FAMILY, SUFFIX, NICKNAME,
    ORGANIZATION, DEPARTMENT, TITLE,
    EMAIL, EMAIL_LABEL, PHONE, PHONE_LABEL, WEBSITE, PROFILE,
    /** {@code LINE} is one line of a labelled address, {@code ADDRESS} all of it in one cell. */
    ADDRESS_LABEL, ADDRESS, LINE, STREET, PO_BOX, CITY, REGION, POSTAL_CODE, COUNTRY,
    BIRTHDAY, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY,
    MET, TAGS, NOTE, UID,
    /** What only tables of our own have; {@code SHOWN} is the name as people read it, whether or not its parts are known. */
    SHOWN, FACET, TIE, STATUS, NATURE, ORIGIN,
    /** A value whose heading stands in a cell of its own: "Relation 1 - Type", "Relation 1 - Value". */
    EXTRA_LABEL, EXTRA,
    /** Parts of an interaction. */
    DATE, TIME, CHANNEL, DIRECTION, MINUTES, PLACE, TOPIC, KEY,
    /** Who wrote to whom. */
    SENDER, SENDER_PROFILE, RECEIVER, RECEIVER_PROFILE,
    /** A column that says nothing about the person, and one we do not know: its text goes to the note. */
    NOISE, UNKNOWN;

    static Part of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isDate() {
        return this == BIRTHDAY || this == MET || this == DATE;
    }

    boolean isAddress() {
        return compareTo(ADDRESS_LABEL) >= 0 && compareTo(COUNTRY) <= 0;
    }

    /** Whether a cell may hold several values, set apart as Google does it. */
    boolean maySaySeveral() {
        return isAddress() || this == EMAIL || this == PHONE || this == WEBSITE || this == PROFILE || this == FACET;
    }

    /** Whether a column of this kind makes a table one of people, whatever else it has. */
    boolean isPersonal() {
        return switch (this) {
            case FULL, SHOWN, GIVEN, FAMILY, EMAIL, PHONE, PROFILE -> true;
            default -> false;
        };
    }

    /** Whether it makes people more likely, beside a column that is just called "Name". */
    boolean isTelling() {
        return isPersonal() || isAddress() || this == ORGANIZATION || this == TITLE || this == BIRTHDAY || this == NICKNAME;
    }
}
