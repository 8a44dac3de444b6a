package visavis.view.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;

import visavis.model.ImportCounts;
import visavis.model.ImportProblem;
import visavis.model.ImportReport;
import visavis.model.Problem;
import visavis.model.Refusal;
import visavis.store.Undone;
import visavis.text.Dates;
import visavis.text.Messages;

/** What an import came to, in words; the screen and its accessible text say the same. */
final class ImportWords {
    private final Messages messages;
    private final Dates dates;

    ImportWords(Messages messages) {
        this.messages = messages;
        dates = new Dates(messages);
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String format(String format) {
        return messages.get("import.format." + format);
    }

    String meaning(String meaning) {
        return messages.get("import.meaning." + meaning);
    }

    String when(Instant at) {
        return dates.format("import.day-time", at.atZone(ZoneId.systemDefault()));
    }

    /** How far reading has come. */
    String amount(Running.Amount amount) {
        return amount.left() < 0 ? messages.get("import.running.rows", amount.rows()) : messages.get("import.running.left", amount.rows(), amount.left());
    }

    String looking(List<Path> files) {
        return files.size() == 1 ? messages.get("import.looking.file", files.getFirst().getFileName()) : messages.get("import.looking.files", files.size());
    }

    String running(List<Path> files) {
        return files.size() == 1 ? messages.get("import.running.file", files.getFirst().getFileName()) : messages.get("import.running.files", files.size());
    }

    /** One sentence over all files. */
    String summary(List<ImportReport> reports) {
        return messages.get("import.result.summary", sum(reports, report -> report.contacts().added()), sum(reports, report -> report.contacts().updated()),
                sum(reports, report -> report.interactions().added()));
    }

    /** A report as it is read aloud. */
    String aloud(ImportReport report) {
        return messages.get("import.result.aloud", report.file(), summary(List.of(report)), report.rowsRead(), report.problems().size());
    }

    String problems(ImportReport report) {
        return messages.get("import.result.problems", report.problems().size());
    }

    String kind(ImportProblem problem) {
        return messages.get("import.problem.kind." + problem.kind());
    }

    String reason(Problem reason) {
        return messages.problem(reason);
    }

    String refusal(Refusal refusal) {
        return messages.problem(refusal.problem());
    }

    /** What taking an import back came to, and who was kept. */
    String undone(Undone undone) {
        var what = messages.get("import.undone", undone.step().subject(), undone.contactsRemoved(), undone.interactionsRemoved());
        if (undone.kept().isEmpty()) return what;
        return messages.get("import.undone.kept", what, undone.kept().size(), String.join(", ", undone.kept().stream().limit(5).toList()));
    }

    static int problemCount(ImportReport report) {
        return problemCount(report.contacts()) + problemCount(report.interactions());
    }

    private static int problemCount(ImportCounts counts) {
        return counts.skipped() + counts.failed();
    }

    private static int sum(List<ImportReport> reports, ToIntFunction<ImportReport> count) {
        return reports.stream().mapToInt(count).sum();
    }
}
