package visavis.importer;

import ezvcard.property.DateOrTimeProperty;

import visavis.model.PartialDate;
import visavis.model.Text;

/** Dates of a card in any of the ways they are written, with a time or without, which is left out: nobody's birthday moves with a time zone. */
final class VCardDates {
    private static final String OMITTED_YEAR = "X-APPLE-OMIT-YEAR";
    /** What some phones write where no year was entered. */
    private static final int NO_YEAR = 1000;

    private VCardDates() {}

    /** The date; {@code null} when it is none we can read. */
    static PartialDate read(DateOrTimeProperty property) {
        var date = read(text(property));
        var omitted = property.getParameter(OMITTED_YEAR);
        boolean yearless = date != null && date.year() != null && date.month() != null && date.year().toString().equals(omitted);
        return yearless ? new PartialDate(null, date.month(), date.day()) : date;
    }

    static PartialDate read(String text) {
        if (isNone(text)) return null;
        var day = text.replaceFirst("(?<=\\d)[Tt].*", "");
        return Dates.parse(day, false);
    }

    /** Whether it stands for no date at all. */
    static boolean isNone(DateOrTimeProperty property) {
        return isNone(text(property));
    }

    static boolean isNone(String text) {
        return Text.clean(text).isEmpty() || Dates.isNone(text) || text.replace("-", "").startsWith(NO_YEAR + "0101");
    }

    /** As the card has it, near enough: ISO 8601, or words. */
    static String text(DateOrTimeProperty property) {
        if (property.getDate() != null) return property.getDate().toString();
        var partial = property.getPartialDate();
        // Six digits are a time by the letter of the standard; nobody who wrote them meant one.
        if (partial != null) return partial.hasDateComponent() ? partial.toISO8601(true) : partial.toISO8601(false).replace("T", "");
        return property.getText() == null ? "" : property.getText();
    }
}
