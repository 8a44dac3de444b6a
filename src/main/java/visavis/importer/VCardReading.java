package visavis.importer;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Agent;

import visavis.model.Problem;

/** One card's lines understood by ez-vcard, and what row that makes. An agent's card, which is inside another, is a row too. */
final class VCardReading {
    private static final Pattern VERSION = Pattern.compile("\\s*VERSION\\s*:\\s*(.*?)\\s*", Pattern.CASE_INSENSITIVE);
    /** About this one copy of the card and the program that wrote it. */
    private static final Pattern OF_THE_FILE = Pattern.compile("\\s*(VERSION|PRODID|REV|PROFILE)\\s*[;:]", Pattern.CASE_INSENSITIVE);
    /** Japanese phones put how a name is read where others have a recording of it. */
    private static final Pattern PHONETIC = Pattern.compile("^SOUND;X-IRMC-N\\b", Pattern.CASE_INSENSITIVE);
    /** A misprint of some program, in so many files that it must be read. */
    private static final Pattern COMMA = Pattern.compile("^([A-Z]+),(?=TYPE=)", Pattern.CASE_INSENSITIVE);
    private final Phones phones;

    VCardReading(Phones phones) {
        this.phones = phones;
    }

    void read(long line, String raw, List<String> lines, Consumer<Row> sink) {
        VCard card;
        try (var reader = new VCardReader(text(lines))) {
            card = reader.readNext();
        } catch (IOException | RuntimeException broken) {
            // The library means to throw neither; what it does throw on broken input costs one card.
            card = null;
        }
        if (card == null) sink.accept(new Row.Failed(line, raw, Problem.of("broken-card")));
        else rows(line, raw, card, sink);
    }

    /** The version, wherever it stood, comes first: all that follows is read by its rules. */
    private static String text(List<String> lines) {
        var version = lines.stream().map(VERSION::matcher).filter(found -> found.matches() && VCardVersion.valueOfByStr(found.group(1)) != null)
                .map(found -> found.group(1)).findFirst().orElse(VCardVersion.V2_1.getVersion());
        var text = new StringBuilder("BEGIN:VCARD\r\nVERSION:").append(version).append("\r\n");
        lines.stream().filter(line -> !OF_THE_FILE.matcher(line).lookingAt()).forEach(line -> text.append(corrected(line)).append("\r\n"));
        return text.append("END:VCARD\r\n").toString();
    }

    private static String corrected(String line) {
        return COMMA.matcher(PHONETIC.matcher(line).replaceFirst("X-PHONETIC-NAME")).replaceFirst("$1;");
    }

    /** The rows of a card that was parsed, whatever it was written in. */
    void rows(long line, String raw, VCard card, Consumer<Row> sink) {
        var agents = card.removeProperties(Agent.class);
        sink.accept(row(line, raw, card));
        for (var agent : agents) if (agent.getVCard() != null) rows(line, raw, agent.getVCard(), sink);
    }

    private Row row(long line, String raw, VCard card) {
        if (isGroup(card)) return new Row.Skipped(line, raw, Problem.of("card-of-group"));
        // The library answers some broken values with exceptions of its own, when they are asked for.
        try {
            var draft = new VCardPerson(card, phones).draft();
            return draft.card().isPerson() ? new Row.Person(line, raw, draft) : new Row.Skipped(line, raw, Problem.of("nobody"));
        } catch (RuntimeException broken) {
            return new Row.Failed(line, raw, Problem.of("broken-card"));
        }
    }

    private static boolean isGroup(VCard card) {
        var apple = card.getExtendedProperty("X-ADDRESSBOOKSERVER-KIND");
        return card.getKind() != null && card.getKind().isGroup() || apple != null && apple.getValue().equalsIgnoreCase("group");
    }
}
