package visavis.exporter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Nature;
import visavis.model.Phone;
import visavis.model.Profile;

/**
 * Which columns a CSV file has. Headers belong to the format and are not translated: where several values may
 * come they follow Google's pattern of 2024 ({@code Phone 2 - Value}), which most programs can import.
 */
final class Columns {
    /** Google's way to put several values into one cell; a comma may well be part of a tag. */
    private static final String BETWEEN = " ::: ";

    private final List<Column> columns = new ArrayList<>();

    static List<Column> of(Width width) {
        var all = new Columns();
        all.identity();
        for (int i = 0; i < width.emails(); i++) all.email(i);
        for (int i = 0; i < width.phones(); i++) all.phone(i);
        for (int i = 0; i < width.addresses(); i++) all.address(i);
        width.profiles().forEach(all::profiles);
        all.words();
        all.relationship();
        return all.columns;
    }

    /** The uid comes first: a reader that does not know the byte order mark then spoils no name. */
    private void identity() {
        columns.add(Column.of("UID", view -> view.contact().uid()));
        card("Name", card -> card.name().display());
        card("First Name", card -> card.name().given());
        card("Middle Name", card -> card.name().middle());
        card("Last Name", card -> card.name().family());
        card("Name Prefix", card -> card.name().prefix());
        card("Name Suffix", card -> card.name().suffix());
        card("Nickname", card -> card.name().nickname());
        card("Organization", Card::organization);
        card("Department", Card::department);
        card("Job Title", Card::title);
    }

    private void email(int index) {
        nth("E-mail", index, "Label", Card::emails, Email::label);
        nth("E-mail", index, "Value", Card::emails, Email::value);
    }

    private void phone(int index) {
        nth("Phone", index, "Label", Card::phones, Phone::label);
        columns.add(new Column(header("Phone", index, "Value"), view -> {
            var phones = view.contact().card().phones();
            return index < phones.size() ? SafeCell.ofPhone(phones.get(index).value()) : "";
        }));
    }

    private void address(int index) {
        nth("Address", index, "Label", Card::addresses, Address::label);
        nth("Address", index, "Street", Card::addresses, Address::street);
        nth("Address", index, "City", Card::addresses, Address::city);
        nth("Address", index, "Region", Card::addresses, Address::region);
        nth("Address", index, "Postal Code", Card::addresses, Address::postalCode);
        nth("Address", index, "Country", Card::addresses, Address::country);
    }

    private void profiles(String header, int count) {
        for (int i = 0; i < count; i++) columns.add(Column.nth(i == 0 ? header : header + " " + (i + 1), i, card -> under(header, card), Profile::value));
    }

    private void words() {
        card("Birthday", Card::birthday);
        card("Tags", card -> String.join(BETWEEN, card.tags()));
        for (var kind : FacetKind.values()) card(plural(kind), card -> facets(card.facets(), kind));
        card("Note", Card::note);
    }

    private void relationship() {
        columns.add(Column.of("Tie", view -> view.contact().tie().code()));
        columns.add(Column.of("Stage", view -> view.stage().code()));
        columns.add(Column.of("Status", view -> view.contact().status().code()));
        columns.add(Column.of("Nature", view -> view.contact().nature() == Nature.UNSET ? "" : view.contact().nature().code()));
        columns.add(Column.of("Origin", view -> view.contact().origin().place()));
        columns.add(Column.of("Met", view -> view.contact().origin().met()));
        columns.add(Column.of("First Contact", view -> view.firstContact()));
        columns.add(Column.of("Last Contact", view -> view.lastContact()));
        columns.add(Column.of("Interactions", view -> view.interactions()));
    }

    private void card(String header, Function<Card, Object> value) {
        columns.add(Column.card(header, value));
    }

    private <T> void nth(String thing, int index, String part, Function<Card, List<T>> values, Function<T, String> value) {
        columns.add(Column.nth(header(thing, index, part), index, values, value));
    }

    private static String header(String thing, int index, String part) {
        return thing + " " + (index + 1) + " - " + part;
    }

    /** What a profile's column is called, such as LinkedIn; what is on no platform is a website. */
    static String header(Profile profile) {
        var platform = profile.platform();
        return switch (platform) {
            case "", "web" -> "Website";
            case "linkedin" -> "LinkedIn";
            default -> SafeCell.of(platform.substring(0, 1).toUpperCase(Locale.ROOT) + platform.substring(1));
        };
    }

    private static String plural(FacetKind kind) {
        return switch (kind) {
            case INTEREST -> "Interests";
            case GOAL -> "Goals";
            case CHALLENGE -> "Challenges";
            case TOOL -> "Tools";
            case FIELD -> "Fields";
        };
    }

    private static List<Profile> under(String header, Card card) {
        return card.profiles().stream().filter(profile -> header(profile).equals(header)).toList();
    }

    private static String facets(Collection<Facet> facets, FacetKind kind) {
        return String.join(BETWEEN, facets.stream().filter(facet -> facet.kind() == kind).map(Facet::label).toList());
    }
}
