package visavis.importer;

import java.util.Locale;

import visavis.model.Text;

/** What the user says about a file: its {@code format} (empty: find out) and the {@code region} local phone numbers belong to (ISO 3166 code such as "DE"; empty: unknown). */
public record ImportOptions(String format, String region) {
    public static final ImportOptions DEFAULT = new ImportOptions("", "");

    public ImportOptions {
        format = Text.clean(format).toLowerCase(Locale.ROOT);
        region = Text.clean(region).toUpperCase(Locale.ROOT);
    }
}
