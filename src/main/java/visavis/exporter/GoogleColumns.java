package visavis.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.Overview;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;

/** The columns of Google's table: always the same for what one has once, and as many as the richest contact needs for the rest. */
final class GoogleColumns {
    record Column(String header, Function<Card, String> cell) {}

    /** Without it Google files the contact where nobody looks. */
    private static final String EVERYBODY = "* myContacts";
    private final List<Column> columns = new ArrayList<>();

    static List<Column> of(Iterable<Overview> contacts) {
        var made = new GoogleColumns();
        made.fixed();
        made.several(contacts, Card::emails, "E-mail", List.of("Label", "Value"), List.of(Email::label, Email::value));
        made.several(contacts, Card::phones, "Phone", List.of("Label", "Value"), List.of(Phone::label, Phone::value));
        made.several(contacts, Card::addresses, "Address", List.of("Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address"),
                List.of(Address::label, GoogleColumns::whole, Address::street, Address::city, none -> "", Address::region, Address::postalCode, Address::country, none -> ""));
        made.several(contacts, Card::profiles, "Website", List.of("Label", "Value"), List.of(Profile::platform, Profile::value));
        made.several(contacts, Card::facets, "Custom Field", List.of("Label", "Value"), List.of(facet -> facet.kind().code(), Facet::label));
        return made.columns;
    }

    private void fixed() {
        add("First Name", card -> hasParts(card) ? card.name().given() : card.name().full());
        add("Middle Name", card -> card.name().middle());
        add("Last Name", card -> card.name().family());
        for (var phonetic : List.of("First", "Middle", "Last")) add("Phonetic " + phonetic + " Name", none -> "");
        add("Name Prefix", card -> card.name().prefix());
        add("Name Suffix", card -> card.name().suffix());
        add("Nickname", card -> card.name().nickname());
        add("File As", card -> hasParts(card) ? card.name().full() : "");
        add("Organization Name", Card::organization);
        add("Organization Title", Card::title);
        add("Organization Department", Card::department);
        add("Birthday", card -> card.birthday() == null ? "" : card.birthday().toString());
        add("Notes", Card::note);
        add("Photo", none -> "");
        add("Labels", card -> Stream.concat(card.tags().stream(), Stream.of(EVERYBODY)).collect(Collectors.joining(" ::: ")));
    }

    private static boolean hasParts(Card card) {
        return !Text.join("", card.name().given(), card.name().middle(), card.name().family()).isEmpty();
    }

    private void add(String header, Function<Card, String> cell) {
        columns.add(new Column(header, cell));
    }

    private <T> void several(Iterable<Overview> contacts, Function<Card, List<T>> values, String thing, List<String> parts, List<Function<T, String>> cells) {
        int most = 0;
        for (var view : contacts) most = Math.max(most, values.apply(view.contact().card()).size());
        for (int i = 0; i < most; i++) {
            for (int part = 0; part < parts.size(); part++) add(thing + " " + (i + 1) + " - " + parts.get(part), nth(values, i, cells.get(part)));
        }
    }

    private static <T> Function<Card, String> nth(Function<Card, List<T>> values, int index, Function<T, String> cell) {
        return card -> index < values.apply(card).size() ? cell.apply(values.apply(card).get(index)) : "";
    }

    private static String whole(Address address) {
        return Text.join("\n", address.street(), Text.join(" ", address.postalCode(), address.city()), address.region(), address.country());
    }
}
