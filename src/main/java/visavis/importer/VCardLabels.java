package visavis.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;

import visavis.model.Text;

/** What the values of a card are labelled with: in their TYPE, or, where the user chose the word, in a line of the same group. */
final class VCardLabels {
    static final String LABEL = "X-ABLabel";
    /** Types that say how a value is used or transported, and not whose or which it is. */
    private static final Set<String> SAYS_NOTHING = Set.of("pref", "voice", "internet", "x400", "postal", "parcel", "dom", "intl", "msg", "text", "uri", "profile", "homepage");

    private final VCard card;
    private final Map<String, String> chosen = new HashMap<>();

    VCardLabels(VCard card) {
        this.card = card;
        for (RawProperty label : card.getExtendedProperties(LABEL)) {
            if (label.getGroup() != null) chosen.putIfAbsent(label.getGroup().toLowerCase(Locale.ROOT), bare(label.getValue()));
        }
    }

    /** Apple wraps its own words to tell them from the user's: {@code _$!<HomePage>!$_}. */
    private static String bare(String label) {
        return Text.clean(VCardRest.unescaped(label).replace("_$!<", "").replace(">!$_", ""));
    }

    /** The label; empty when there is none. */
    String of(VCardProperty property) {
        var group = property.getGroup();
        var label = group == null ? "" : chosen.getOrDefault(group.toLowerCase(Locale.ROOT), "");
        return label.isEmpty() ? types(property).map(VCardLabels::word).collect(Collectors.joining(" ")) : label;
    }

    private static Stream<String> types(VCardProperty property) {
        return property.getParameters().getTypes().stream().filter(type -> type != null).flatMap(type -> Stream.of(type.toLowerCase(Locale.ROOT).split("[,;\\s]+")))
                .filter(type -> !type.isEmpty() && !SAYS_NOTHING.contains(type)).distinct();
    }

    private static String word(String type) {
        if (type.equals("cell")) return "mobile";
        return type.startsWith("x-") ? type.substring(2) : type;
    }

    /** The first telling type, for profiles: their platform. */
    static String firstType(VCardProperty property) {
        return types(property).findFirst().map(VCardLabels::word).orElse("");
    }

    /** Whether the card says of itself that it is a company's. */
    boolean isOrganization() {
        var shown = card.getExtendedProperty("X-ABShowAs");
        return card.getKind() != null && card.getKind().isOrg() || shown != null && shown.getValue().equalsIgnoreCase("company");
    }
}
