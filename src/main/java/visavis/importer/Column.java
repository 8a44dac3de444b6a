package visavis.importer;

import java.util.Locale;

/**
 * A column of a table: the {@code header} as the file has it, what it holds, the label that goes with it ("work",
 * "linkedin"; may be empty) and its number where there are several ("E-mail 2 Address"; 0 when it bears none).
 */
record Column(String header, Part part, String label, int number) {
    /** Beyond the header, or in a column without one. */
    static final Column UNNAMED = new Column("", Part.UNKNOWN, "", 0);

    /** The column that a word such as "phone.mobile" means: a part, and its label where it has one. */
    static Column meaning(String header, String word) {
        int label = word.indexOf('.');
        return new Column(header, Part.of(label < 0 ? word : word.substring(0, label)), label < 0 ? "" : word.substring(label + 1).replace('-', ' '), 0);
    }

    /** The word for what it holds. */
    String meaning() {
        var word = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return label.isEmpty() || part == Part.FULL ? word : word + "." + label.replace(' ', '-');
    }

    Column named(String text, int other) {
        return new Column(text, part, label, other);
    }

    Column as(Part other) {
        return new Column(header, other, "", number);
    }

    Column asPlainName() {
        return new Column(header, Part.FULL, "plain", number);
    }

    /** A header that is just "Name" may belong to anything. */
    boolean isPlainName() {
        return part == Part.FULL && label.equals("plain");
    }

    /** Whether both speak of the same e-mail, phone or address. */
    boolean isWith(Column other) {
        if (part.isAddress()) return label.equals(other.label) && (!label.isEmpty() || number == other.number);
        return number == other.number && label.equals(other.label);
    }
}
