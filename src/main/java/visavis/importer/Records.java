package visavis.importer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import visavis.model.Problem;

/**
 * The records of a delimited text. FastCSV knows the grammar; this decides which lines make a record, so that a quote
 * somebody forgot costs one row and not the rest of the file: lines belong together while their quotes do not pair up,
 * and if what comes of it is no record, the first line stands alone and reading goes on at the second.
 */
final class Records implements Closeable {
    private final Lines lines;
    private final char delimiter;
    private final Deque<Lines.Line> ahead = new ArrayDeque<>();
    private final CsvReader.CsvReaderBuilder grammar;
    private int width;

    Records(Reader in, char delimiter) throws IOException {
        lines = new Lines(in);
        this.delimiter = delimiter;
        grammar = grammar(delimiter);
    }

    private static CsvReader.CsvReaderBuilder grammar(char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(false).trimWhitespacesAroundQuotes(true);
    }

    /** How many cells the header has: a doubtful reading of a row is believed when it has as many. */
    void expect(int cells) {
        width = cells;
    }

    /** The next record; {@code null} after the last. Blank lines are passed over. */
    Cells next() throws IOException {
        var first = line();
        while (first != null && first.text().isBlank()) first = line();
        if (first == null) return null;
        if (first.cut()) return Cells.broken(first, Problem.of("long-line", Lines.LONGEST));
        return quotes(first.text()) % 2 == 0 ? alone(first, first.number()) : gather(first);
    }

    private Cells gather(Lines.Line first) throws IOException {
        var taken = new ArrayList<Lines.Line>();
        var text = new StringBuilder(first.text());
        boolean open = true;
        for (var line = line(); line != null; line = open && text.length() < Lines.LONGEST ? line() : null) {
            taken.add(line);
            text.append('\n').append(line.text());
            open ^= quotes(line.text()) % 2 != 0;
        }
        var values = open ? null : whole(text.toString());
        if (values != null) return Cells.of(first, text.toString(), values);
        taken.reversed().forEach(ahead::addFirst);
        return alone(first, taken.isEmpty() ? first.number() : taken.getLast().number());
    }

    /** The line on its own, read as the standard says, or with {@code \"} for a quote, or with quotes that are just quotes. */
    private Cells alone(Lines.Line line, long reach) {
        var values = whole(line.text());
        if (values == null) values = forgiving(line.text());
        else if (values.length == 1 && width > 1) values = delimitedOtherwise(line.text(), values);
        return values != null ? Cells.of(line, line.text(), values) : Cells.broken(line, Problem.of("broken-quotes", reach));
    }

    private String[] whole(String text) {
        if (text.indexOf('"') < 0) return plain(text);
        var values = split(grammar, text);
        return values != null || text.indexOf("\\\"") < 0 ? values : split(grammar, text.replace("\\\"", "\"\""));
    }

    /** Most rows have no quotes, and then there is no grammar to know. */
    private String[] plain(String text) {
        var values = new String[1 + count(text, delimiter)];
        int from = 0;
        for (int i = 0; i < values.length; i++) {
            int to = i < values.length - 1 ? text.indexOf(delimiter, from) : text.length();
            values[i] = text.substring(from, to);
            from = to + 1;
        }
        return values;
    }

    /** Files put together by hand change their delimiter halfway. */
    private String[] delimitedOtherwise(String text, String[] alone) {
        for (var other : Tables.DELIMITERS) {
            var values = text.indexOf(other) < 0 ? null : split(grammar(other), text);
            if (values != null && values.length == width) return values;
        }
        return alone;
    }

    private String[] forgiving(String text) {
        var values = split(grammar, innerQuotesDoubled(text));
        return values != null && values.length == width ? values : null;
    }

    /** A quote that stands neither first nor last in its cell was meant as a quote: {@code "John "Johnny" Doe"}. */
    private String innerQuotesDoubled(String text) {
        var mended = new StringBuilder(text);
        for (int i = mended.length() - 2; i > 0; i--) {
            if (mended.charAt(i) == '"' && mended.charAt(i - 1) != delimiter && mended.charAt(i + 1) != delimiter) mended.insert(i, '"');
        }
        return mended.toString();
    }

    /** The cells, if the text is one record by the grammar; {@code null} otherwise. */
    private static String[] split(CsvReader.CsvReaderBuilder grammar, String text) {
        try {
            if (text.indexOf('\n') < 0) return grammar.ofSingleCsvRecord(StringArrayHandler.of(), text);
            var records = grammar.build(StringArrayHandler.of(), text).stream().limit(2).toList();
            return records.size() == 1 ? records.getFirst() : null;
        } catch (CsvParseException notARecord) {
            return null;
        }
    }

    private Lines.Line line() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.poll();
    }

    private static int quotes(String text) {
        return count(text, '"');
    }

    private static int count(String text, char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
