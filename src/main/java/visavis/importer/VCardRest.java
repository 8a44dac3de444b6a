package visavis.importer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;

import visavis.model.Extra;
import visavis.model.Text;

/** What is left on a card when all that has a field is taken: kept to be written back, and told to the reader where it is about the person. */
final class VCardRest {
    /** About people and days; the others are for programs. */
    private static final Set<String> TOLD = Set.of("ORG", "TITLE", "ROLE", "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-ABDATE", "RELATED", "X-ABRELATEDNAMES",
            "X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSESNAME", "X-CHILD", "X-MANAGER", "X-EVOLUTION-MANAGER", "X-ASSISTANT", "X-EVOLUTION-ASSISTANT", "BDAY", "DEATHDATE", "LABEL");
    /** Named by their label: "Spouse" and not "Related". */
    private static final Set<String> LABELLED = Set.of("RELATED", "X-ABDATE", "X-ABRELATEDNAMES");

    private final VCard rest;
    private final VCardLabels labels;

    VCardRest(VCard card, VCardLabels labels) {
        this.rest = card;
        this.labels = labels;
        var groups = card.getProperties().stream().filter(property -> !isLabel(property)).map(VCardProperty::getGroup).collect(Collectors.toSet());
        card.getExtendedProperties(VCardLabels.LABEL).stream().filter(label -> !groups.contains(label.getGroup())).toList().forEach(card::removeProperty);
        if (card.getKind() != null && card.getKind().isIndividual()) card.removeProperty(card.getKind());
    }

    private static boolean isLabel(VCardProperty property) {
        return property instanceof RawProperty raw && raw.getPropertyName().equalsIgnoreCase(VCardLabels.LABEL);
    }

    /** Lines for the note: what it is, and what it says. */
    List<String> told() {
        var told = new ArrayList<String>();
        for (var property : rest.getProperties()) {
            var text = Text.clean(text(property).replaceAll("[\r\n]+", ", "));
            if (!text.isEmpty() && TOLD.contains(name(property))) told.add(heading(property) + ": " + text);
        }
        return told;
    }

    private String heading(VCardProperty property) {
        var label = LABELLED.contains(name(property)) ? labels.of(property) : "";
        var word = label.isEmpty() ? name(property).replaceFirst("^X-(EVOLUTION-|KADDRESSBOOK-X-|AB)?", "").toLowerCase(Locale.ROOT) : label;
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String name(VCardProperty property) {
        var name = property instanceof RawProperty raw ? raw.getPropertyName() : switch (property.getClass().getSimpleName()) {
            case "Organization" -> "ORG";
            case "Birthday" -> "BDAY";
            default -> property.getClass().getSimpleName();
        };
        return name.toUpperCase(Locale.ROOT);
    }

    private static String text(VCardProperty property) {
        return switch (property) {
            case TextListProperty list -> String.join(", ", list.getValues());
            case DateOrTimeProperty date -> VCardDates.read(date) == null ? VCardDates.text(date) : VCardDates.read(date).toString();
            case Related related -> related.getText() != null ? related.getText() : Text.clean(related.getUri());
            case RawProperty raw -> unescaped(raw.getValue());
            case TextProperty text -> Text.clean(text.getValue());
            default -> "";
        };
    }

    static String unescaped(String value) {
        return value == null ? "" : Text.clean(VObjectPropertyValues.unescape(value));
    }

    /** All of it, as vCard 4.0 writes it whatever it came in. */
    List<Extra> extras() {
        try {
            return extras(rest);
        } catch (IllegalArgumentException oneCannotBeWritten) {
            return rest.getProperties().stream().flatMap(VCardRest::extrasOf).toList();
        }
    }

    /** A property whose name or parameters no standard allows is kept without what is wrong with it. */
    private static Stream<Extra> extrasOf(VCardProperty property) {
        try {
            var alone = new VCard(VCardVersion.V4_0);
            alone.addProperty(property);
            return extras(alone).stream();
        } catch (IllegalArgumentException cannotBeWritten) {
            var name = name(property).replaceAll("[^A-Z0-9-]", "");
            return name.isEmpty() ? Stream.empty() : Stream.of(new Extra(name, VObjectPropertyValues.escape(text(property))));
        }
    }

    private static List<Extra> extras(VCard card) {
        if (card.getProperties().isEmpty()) return List.of();
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(card);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString().lines().filter(line -> !line.startsWith("BEGIN:") && !line.startsWith("VERSION:") && !line.startsWith("END:")).map(VCardRest::extra).toList();
    }

    private static Extra extra(String line) {
        int colon = CardLine.colon(line);
        return new Extra(line.substring(0, colon), line.substring(colon + 1));
    }
}
