package visavis.importer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import visavis.model.DateOrder;
import visavis.model.Mapping;
import visavis.model.Text;

/**
 * What the user says about a file: its {@code format} (empty: find out), the {@code region} local phone numbers belong to (ISO 3166
 * code such as "DE"; empty: unknown), the order of its dates, and what each column of a table holds, one {@link Mapping} meaning a
 * column (empty: find out). {@code remembered} is what they said of tables before, by {@link Mapping#signature()}.
 */
public record ImportOptions(String format, String region, DateOrder dateOrder, List<String> mapping, Map<String, List<String>> remembered) {
    public static final ImportOptions DEFAULT = new ImportOptions("", "");

    public ImportOptions {
        format = Text.clean(format).toLowerCase(Locale.ROOT);
        region = Text.clean(region).toUpperCase(Locale.ROOT);
        mapping = List.copyOf(mapping);
        remembered = Map.copyOf(remembered);
    }

    public ImportOptions(String format, String region) {
        this(format, region, DateOrder.FIND, List.of(), Map.of());
    }

    public ImportOptions withDateOrder(DateOrder value) {
        return new ImportOptions(format, region, value, mapping, remembered);
    }

    /** @param value a meaning of {@link Mapping#MEANINGS} for each column, in their order */
    public ImportOptions withMapping(List<String> value) {
        return new ImportOptions(format, region, dateOrder, value, remembered);
    }

    public ImportOptions withRemembered(Map<String, List<String>> value) {
        return new ImportOptions(format, region, dateOrder, mapping, value);
    }
}
