package visavis.cli;

import tools.jackson.core.JsonGenerator;
import visavis.exporter.Json;
import visavis.model.ImportCounts;
import visavis.model.ImportProblem;
import visavis.model.ImportReport;
import visavis.text.Messages;

/** What an import did, as the command line prints it. */
final class ReportJson {
    private ReportJson() {}

    static void write(JsonGenerator out, ImportReport report, Messages messages) {
        out.writeStartObject();
        if (report.run() != 0) out.writeNumberProperty("run", report.run());
        Json.put(out, "file", report.file());
        Json.put(out, "format", report.format());
        out.writeNumberProperty("rowsRead", report.rowsRead());
        counts(out, "contacts", report.contacts(), true);
        counts(out, "interactions", report.interactions(), false);
        out.writeArrayPropertyStart("problems");
        report.problems().forEach(problem -> problem(out, problem, messages));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void counts(JsonGenerator out, String key, ImportCounts counts, boolean updates) {
        out.writeObjectPropertyStart(key);
        out.writeNumberProperty("added", counts.added());
        if (updates) out.writeNumberProperty("updated", counts.updated());
        out.writeNumberProperty("unchanged", counts.unchanged());
        out.writeNumberProperty("skipped", counts.skipped());
        out.writeNumberProperty("failed", counts.failed());
        out.writeEndObject();
    }

    private static void problem(JsonGenerator out, ImportProblem problem, Messages messages) {
        out.writeStartObject();
        out.writeNumberProperty("line", problem.line());
        out.writeStringProperty("row", problem.row());
        out.writeStringProperty("kind", problem.kind());
        out.writeStringProperty("reason", messages.problem(problem.reason()));
        out.writeEndObject();
    }
}
