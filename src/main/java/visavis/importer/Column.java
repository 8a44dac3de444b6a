package visavis.importer;

/**
 * A column of a table: the {@code header} as the file has it, what it holds, the label that goes with it ("work",
 * "linkedin"; may be empty) and its number where there are several ("E-mail 2 Address"; 0 when it bears none).
 */
record Column(String header, Part part, String label, int number) {
    /** Beyond the header, or in a column without one. */
    static final Column UNNAMED = new Column("", Part.UNKNOWN, "", 0);

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
