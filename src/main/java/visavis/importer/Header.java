package visavis.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import visavis.model.ImportProblem;
import visavis.model.Mapping;
import visavis.model.Text;

/** A row of column names, understood: the format it is the mark of, and what each column holds; {@code said} by the user, or found out. */
record Header(Cells row, String format, List<Column> columns, boolean said) {
    private static final Set<String> MARKS = Set.of(ImportProblem.LINE_COLUMN, ImportProblem.REASON_COLUMN);
    private static final int BEYOND_ANY_NUMBER = 1000;
    static final String ANY_TABLE = "csv";
    static final String HISTORY = "interactions-csv";
    /** In order of trust: where two marks are found, the first is meant. */
    static final List<String> FORMATS = List.of("linkedin-connections", InvitationTable.NAME, HISTORY, "visavis-csv", "google-csv", "thunderbird-csv", "yahoo-csv", "outlook-csv", ANY_TABLE);

    /** The row read as a header; {@code forced} is the format the user named, or empty. */
    static Header of(Cells row, String forced) {
        var keys = new HashSet<String>();
        for (var value : row.values()) keys.add(Vocabulary.WORDS.word(value));
        var format = forced.isEmpty() ? format(keys) : forced;
        var columns = new ArrayList<Column>();
        var turns = new HashMap<String, Integer>();
        for (var value : row.values()) columns.add(Vocabulary.WORDS.column(format, Text.clean(value), turns.merge(Vocabulary.WORDS.word(value), 1, Integer::sum)));
        return new Header(row, format, List.copyOf(settle(numbered(columns))), false);
    }

    /** The row as the user understands it: {@code meanings} are what the columns hold, the rest is not known. */
    static Header mapped(Cells row, List<String> meanings) {
        var columns = new ArrayList<Column>();
        int next = 0;
        for (var value : row.values()) {
            if (isMark(value)) columns.add(Column.meaning(Text.clean(value), "noise"));
            else columns.add(Column.meaning(Text.clean(value), next < meanings.size() ? meanings.get(next++) : "unknown"));
        }
        return new Header(row, ANY_TABLE, List.copyOf(numbered(columns)), true);
    }

    /** Whether we put the column before rows that were to be mended: no part of the table they come from. */
    static boolean isMark(String header) {
        return MARKS.contains(Text.clean(header));
    }

    /** The same for every table with these columns. */
    String signature() {
        return TableSketch.signature(named().map(Column::header));
    }

    /** What the user said the columns hold; nothing when they did not. */
    Optional<Mapping> mapping() {
        return said ? Optional.of(new Mapping(signature(), named().map(Column::header).toList(), named().map(Column::meaning).toList())) : Optional.empty();
    }

    private Stream<Column> named() {
        return columns.stream().filter(column -> !isMark(column.header()));
    }

    private static String format(Set<String> keys) {
        return FORMATS.stream().filter(format -> Vocabulary.WORDS.isSign(format, keys)).findFirst().orElse(ANY_TABLE);
    }

    /** The same header twice names two things of a kind: the second "Phone" is another phone, not the first one's label. */
    private static List<Column> numbered(List<Column> columns) {
        var seen = new HashMap<Column, Integer>();
        return columns.stream().map(column -> {
            int before = seen.merge(column.named("", column.number()), 1, Integer::sum) - 1;
            return before == 0 || column.part() == Part.UNKNOWN ? column : column.named(column.header(), column.number() + BEYOND_ANY_NUMBER * before);
        }).toList();
    }

    /** Some headers mean different things depending on their neighbours: "Title", "Nom", and "Geburtstag" beside a column for the year. */
    private static List<Column> settle(List<Column> columns) {
        boolean jobElsewhere = columns.stream().anyMatch(column -> column.part() == Part.SUFFIX || column.part() == Part.TITLE && column.label().isEmpty());
        boolean birthInParts = has(columns, Part.BIRTH_YEAR), given = has(columns, Part.GIVEN), family = has(columns, Part.FAMILY);
        return columns.stream().map(column -> switch (column.part()) {
            case TITLE -> column.label().isEmpty() ? column : column.as(jobElsewhere ? Part.PREFIX : Part.TITLE);
            case BIRTHDAY -> birthInParts ? column.as(Part.BIRTH_DAY) : column;
            case GIVEN -> column.label().isEmpty() ? column : family ? column.as(Part.GIVEN) : column.asPlainName();
            case FAMILY -> column.label().isEmpty() ? column : given ? column.as(Part.FAMILY) : column.asPlainName();
            case FULL -> column.isPlainName() && given && !family ? column.as(Part.FAMILY) : column;
            default -> column;
        }).toList();
    }

    private static boolean has(List<Column> columns, Part part) {
        return columns.stream().anyMatch(column -> column.part() == part);
    }

    Column column(int index) {
        return index < columns.size() ? columns.get(index) : Column.UNNAMED;
    }

    int width() {
        return columns.size();
    }

    boolean has(Part part) {
        return has(columns, part);
    }

    /** Whether a column has a name or a part of one. */
    boolean hasName() {
        return has(Part.FULL) || has(Part.GIVEN) || has(Part.FAMILY);
    }

    long known() {
        return columns.stream().filter(column -> column.part() != Part.UNKNOWN).count();
    }

    /**
     * Whether this is the header of a table of people or of what happened with them. One column that only people have
     * is enough; a mere "Name" wants a second sign, or to be alone, or a list of languages would be people too. A row
     * of data is no header just because one of its words is: a good part of the cells must be known. Where the user
     * has named the format, a name is enough.
     */
    boolean isOurs(boolean forced) {
        long filled = columns.stream().filter(column -> !column.header().isEmpty()).count();
        if (known() < 3 && known() * 4 < filled) return false;
        if (columns.stream().anyMatch(column -> column.header().indexOf('@') >= 0)) return false;
        if (format.equals(HISTORY)) return has(Part.DATE) && has(Part.CHANNEL) && columns.stream().anyMatch(column -> column.part().isPersonal() || column.part() == Part.UID);
        if (format.equals(InvitationTable.NAME)) return has(Part.SENDER) && has(Part.RECEIVER) && has(Part.DIRECTION);
        if (forced) return columns.stream().anyMatch(column -> column.part().isPersonal());
        return !format.equals(ANY_TABLE) || isOfPeople();
    }

    private boolean isOfPeople() {
        if (columns.stream().anyMatch(column -> column.part().isPersonal() && !column.isPlainName())) return true;
        boolean named = columns.stream().anyMatch(Column::isPlainName);
        return named && (columns.size() == 1 || columns.stream().anyMatch(column -> column.part().isTelling() && !column.isPlainName()));
    }

    /**
     * Whether dates that may be read both ways have the month first: LinkedIn's have, and addresses with states and zip codes
     * are American, unless other headers are in another language (Spanish and Portuguese tables mix it with English).
     */
    boolean isAmerican() {
        if (format.equals(InvitationTable.NAME)) return true;
        return !isForeign() && columns.stream().anyMatch(column -> {
            var key = Vocabulary.key(column.header());
            return key.endsWith("state") || key.endsWith("zip") || key.endsWith("zipcode");
        });
    }

    /** Whether a column is named in a language that America does not speak, so that the day is first. */
    boolean isForeign() {
        return columns.stream().anyMatch(column -> Vocabulary.WORDS.isForeign(column.header()));
    }
}
