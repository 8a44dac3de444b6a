package visavis.text;

import visavis.model.Text;

/** Where people were met, as words: a platform as it calls itself, an event as the user does. */
public final class OriginText {
    private final Messages messages;
    private final Platforms platforms;

    public OriginText(Messages messages) {
        this.messages = messages;
        platforms = new Platforms(messages);
    }

    /** The name alone, such as heads a column. */
    public String name(String origin) {
        if (origin.isEmpty()) return messages.get("chart.origin.unknown");
        return platforms.known(origin).orElse(capital(origin));
    }

    /** All who were met there, in the middle of a sentence: "those met on LinkedIn". */
    public String those(String origin) {
        return messages.get("chart.origin.those." + manner(origin), platforms.name(origin));
    }

    /** The same at the beginning of a sentence. */
    public String all(String origin) {
        return messages.get("chart.origin.all." + manner(origin), platforms.name(origin));
    }

    private String manner(String origin) {
        var folded = Text.fold(origin).replace(' ', '-');
        if (folded.isEmpty()) return "unknown";
        if (folded.equals("in-person")) return "in-person";
        if (folded.startsWith("introduc")) return "introduction";
        return platforms.known(origin).isPresent() ? "on" : "at";
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(java.util.Locale.ROOT) + word.substring(first);
    }
}
