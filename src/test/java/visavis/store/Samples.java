package visavis.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import visavis.model.Address;
import visavis.model.Cadence;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Direction;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Status;
import visavis.model.Tie;

/** Contacts and interactions with every part filled, for tests of what comes back. */
final class Samples {
    private Samples() {}

    static Contact full() {
        var card = new Card(new Name("Dr. Ana María Diaz Jr.", "Dr.", "Ana", "María", "Diaz", "Jr.", "Nani"), "Café Central", "Roasting", "Owner",
                List.of(new Email("work", "ana@example.com"), new Email("", "ana@example.org")), List.of(new Phone("mobile", "0151 234", "+49151234")),
                List.of(new Address("home", "Main St 1\n2nd floor", "Köln", "NRW", "50667", "Germany")), List.of(new Profile("linkedin", "https://linkedin.com/in/ana")),
                new PartialDate(null, 12, 1), Set.of("coffee", "climbing, indoors"), List.of(new Facet(FacetKind.GOAL, "Open a second café")), "Met at the fair.\nLikes \"tea\", too.",
                List.of(new Extra("KEY;TYPE=work", "https://example.com/ana.asc"), new Extra("X-SHOE-SIZE", "38")));
        return new Contact(0, "uid-ana", card, Tie.STRONG, Status.ARCHIVED, Nature.BOTH, new Care(Set.of("climbers", "Family"), true, Cadence.days(14, 30)), new Origin("linkedin", LocalDate.of(2024, 3, 2)), 0, EnumSet.noneOf(Field.class));
    }

    static Interaction coffee(long... people) {
        return new Interaction(0, LocalDate.of(2026, 2, 28), Instant.parse("2026-02-28T23:30:00Z"), Channel.IN_PERSON, Direction.MUTUAL, 45, "Café Central", "coffee", "cake; \"tea\"",
                java.util.Arrays.stream(people).boxed().toList(), "log", "key-1");
    }
}
