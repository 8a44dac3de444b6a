package visavis.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import visavis.model.Email;

/** Tables whose programs wrote no header: the order of their columns never changed, so the shape of the values tells which it is. */
final class Headerless implements Format {
    private static final int ROWS_TO_LOOK_AT = 20;
    private static final List<Shape> SHAPES = List.of(
            new Shape("csv", 21, 21, 8, Headerless::isPalm, """
                    Last Name,First Name,Job Title,Company,Work Phone,Home Phone,Fax,Other Phone,E-mail,Address,City,State,Zip,Country,\
                    Custom 1,Custom 2,Custom 3,Custom 4,Note,Private Flag,Category"""),
            new Shape("thunderbird-csv", 36, 38, 4, Headerless::isThunderbird, """
                    First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,\
                    Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,\
                    Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes"""));

    /** {@code email} is the column that holds one in every row, or nothing. */
    private record Shape(String format, int fewest, int most, int email, Predicate<String[]> fits, String columns) {
        boolean is(List<Cells> rows) {
            return rows.stream().allMatch(this::fits) && rows.stream().anyMatch(row -> !row.values()[email].isBlank());
        }

        private boolean fits(Cells row) {
            var values = row.values();
            return values.length >= fewest && values.length <= most && isEmailOrNothing(values[email]) && fits.test(values);
        }

        Header header() {
            return Header.of(new Cells(0, "", columns.split(","), null), format);
        }
    }

    @Override
    public Set<String> names() {
        return Set.of("csv", "thunderbird-csv");
    }

    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException {
        for (var delimiter : Tables.DELIMITERS) {
            var rows = first(file, delimiter);
            var shape = rows.isEmpty() ? Optional.<Shape>empty() : SHAPES.stream().filter(known -> known.is(rows)).findFirst();
            if (shape.isPresent()) return Optional.of(new ContactTable(new Table(file, delimiter, shape.get().header()), options));
        }
        return Optional.empty();
    }

    private static List<Cells> first(TextFile file, char delimiter) throws IOException {
        var rows = new ArrayList<Cells>();
        try (var records = new Records(file.reader(bytes -> {}), delimiter)) {
            for (var row = records.next(); row != null && rows.size() < ROWS_TO_LOOK_AT; row = records.next()) rows.add(row);
        }
        return rows;
    }

    /** The last columns are a flag, 0 or 1, and a category. */
    private static boolean isPalm(String[] row) {
        return row[19].equals("0") || row[19].equals("1");
    }

    /** Two columns of addresses, and a birthday in three of numbers. */
    private static boolean isThunderbird(String[] row) {
        return isEmailOrNothing(row[5]) && isNumberOrNothing(row[29]) && isNumberOrNothing(row[30]) && isNumberOrNothing(row[31]);
    }

    private static boolean isEmailOrNothing(String cell) {
        return cell.isBlank() || new Email("", cell).isPlausible();
    }

    private static boolean isNumberOrNothing(String cell) {
        return cell.isBlank() || cell.strip().chars().allMatch(Character::isDigit);
    }
}
