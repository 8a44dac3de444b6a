package visavis.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Rows of texts as compact JSON ({@code [["work","a@b"]]}): how values before and after a change are kept. */
final class Cells {
    private static final JsonFactory JSON = new JsonFactory();

    private Cells() {}

    static String write(List<List<String>> rows) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (var row : rows) {
                json.writeStartArray();
                row.forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        try (var json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                var row = new ArrayList<String>();
                while (json.nextToken() != JsonToken.END_ARRAY) row.add(json.getString());
                rows.add(row);
            }
        }
        return rows;
    }
}
