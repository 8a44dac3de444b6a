package visavis.importer;

import java.util.List;
import java.util.Locale;

import visavis.model.Text;

/**
 * What the user says about a file: its {@code format} (empty: find out), the {@code region} local phone numbers belong to (ISO 3166
 * code such as "DE"; empty: unknown), the order of its dates, and what each column of a table holds, one {@link TableSketch}
 * meaning a column (empty: find out).
 */
public record ImportOptions(String format, String region, DateOrder dateOrder, List<String> mapping) {
    public static final ImportOptions DEFAULT = new ImportOptions("", "");

    public ImportOptions {
        format = Text.clean(format).toLowerCase(Locale.ROOT);
        region = Text.clean(region).toUpperCase(Locale.ROOT);
        mapping = List.copyOf(mapping);
    }

    public ImportOptions(String format, String region) {
        this(format, region, DateOrder.FIND, List.of());
    }

    public ImportOptions withDateOrder(DateOrder value) {
        return new ImportOptions(format, region, value, mapping);
    }

    /** @param value a meaning of {@link TableSketch#MEANINGS} for each column, in their order */
    public ImportOptions withMapping(List<String> value) {
        return new ImportOptions(format, region, dateOrder, value);
    }
}
