package visavis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Field;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Status;
import visavis.model.Tie;

class FieldTextTest {
    private static final FieldText TEXT = new FieldText(new Messages(Locale.ENGLISH));
    private static final Contact ANA = new Contact(1, "u", new Card(new Name("Ana Diaz", "", "", "", "", "", "Nani"), "Acme", "Tea", "Owner",
            List.of(new Email("work", "ana@example.com"), new Email("", "ana@example.org")), List.of(new Phone("", "030 12", "")), List.of(new Address("home", "Ring 1", "Köln", "", "50667", "Germany")),
            List.of(Profile.ofUrl("https://www.linkedin.com/in/ana")), new PartialDate(null, 6, 15), Set.of("tea", "friends"), List.of(new Facet(FacetKind.GOAL, "sail")), "Likes tea.",
            List.of(new Extra("KEY", "x"))), Tie.STRONG, Status.ARCHIVED, Nature.BOTH, Care.NONE, new Origin("linkedin", LocalDate.of(2024, 3, 2)), 7, Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NAME | Ana Diaz (Nani)", "EMAILS | ana@example.com (work); ana@example.org", "ADDRESSES | Ring 1, 50667 Köln, Germany (home)", "PROFILES | linkedin.com/in/ana",
            "BIRTHDAY | 15 June", "TAGS | friends, tea", "FACETS | sail (Goal)", "ORIGIN | LinkedIn, 2 Mar 2024", "TIE | Strong", "STATUS | Archived", "PHOTO | A picture", "EXTRAS | KEY"})
    void everyValueIsALine(Field field, String lines) {
        assertEquals(lines, String.join("; ", TEXT.lines(field, ANA)));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void whatIsNotKnownIsNoLine(Field field) {
        assertEquals(List.of(), TEXT.lines(field, Contact.fresh("u", Card.EMPTY, Origin.UNKNOWN)));
        assertFalse(TEXT.name(field).isBlank());
    }

    @Test
    void aNameInPartsIsWhole() {
        assertEquals(List.of("Dr. Ana Diaz"), TEXT.lines(Field.NAME, ANA.withCard(Card.EMPTY.withName(new Name("", "Dr.", "Ana", "", "Diaz", "", "")))));
    }
}
