package visavis.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

import visavis.model.ImportProblem;
import visavis.model.ImportReport;
import visavis.model.Problem;

/**
 * The rows of a table that brought nobody, each as it stands in the file, below the table's own column names: to be mended and
 * imported again. Two columns of ours stand first, line and reason, which reading passes over. Rows whose quotes have no partner come
 * last, because a spreadsheet takes all that follows for one cell.
 */
public final class ProblemRowsExporter {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String END = "\r\n";
    /** A column's name again is nothing to mend. */
    private static final String HEADER_AGAIN = "header-again", BROKEN_QUOTES = "broken-quotes";

    /** Whether there is anything in the report that could be mended in a table. */
    public static boolean canWrite(ImportReport report) {
        return !report.header().isEmpty() && !rows(report).isEmpty();
    }

    private static List<ImportProblem> rows(ImportReport report) {
        var whole = report.problems().stream().filter(problem -> !problem.reason().code().equals(HEADER_AGAIN)).toList();
        return java.util.stream.Stream.concat(whole.stream().filter(problem -> !isBroken(problem)), whole.stream().filter(ProblemRowsExporter::isBroken)).toList();
    }

    private static boolean isBroken(ImportProblem problem) {
        return problem.reason().code().equals(BROKEN_QUOTES);
    }

    /** Leaves {@code target} open; a table without column names is written without ours. */
    public void write(OutputStream target, ImportReport report, Function<Problem, String> words) throws IOException {
        var text = new OutputStreamWriter(target, UTF_8);
        text.write(BYTE_ORDER_MARK);
        var delimiter = report.header().substring(0, 1);
        var header = report.header().substring(1);
        if (!header.isEmpty()) write(text, List.of(ImportProblem.LINE_COLUMN, ImportProblem.REASON_COLUMN, header), delimiter);
        for (var problem : rows(report)) {
            if (header.isEmpty()) write(text, List.of(problem.row()), delimiter);
            else write(text, List.of(Long.toString(problem.line()), quoted(words.apply(problem.reason())), problem.row()), delimiter);
        }
        text.flush();
    }

    private static void write(Writer text, List<String> cells, String delimiter) throws IOException {
        text.write(String.join(delimiter, cells));
        text.write(END);
    }

    private static String quoted(String sentence) {
        return '"' + sentence.replace("\"", "\"\"") + '"';
    }
}
