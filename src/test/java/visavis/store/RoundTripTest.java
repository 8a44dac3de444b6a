package visavis.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Extra;
import visavis.model.Field;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.Refusal;
import visavis.model.Step;

class RoundTripTest {
    @TempDir Path folder;
    private Stores stores;

    @BeforeEach
    void open() throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private long add(Contact contact) {
        return stores.database().write(tx -> stores.contacts().add(tx, stores.steps().begin(tx, Step.Kind.ADD, "", 1), contact));
    }

    @Test
    void aContactComesBackAsItWas() {
        var contact = Samples.full();
        long id = add(contact);
        assertEquals(contact.withId(id), stores.contacts().find(id).orElseThrow());
        assertEquals(List.of(contact.withId(id)), stores.contacts().all());
    }

    @Test
    void somebodyNewMayBringAllThereIsAndChangeAtOnce() {
        var full = Samples.full().withCard(Samples.full().card().withExtras(List.of(new Extra("X-SHIP", "Nautilus"))));
        stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.IMPORT, "", 2);
            stores.contacts().add(tx, step, Contact.fresh("uid-bob", Card.EMPTY, Origin.UNKNOWN));
            var contact = full.withPhoto(stores.photos().add(tx, new byte[] {1}));
            long id = stores.contacts().add(tx, step, contact);
            stores.interactions().add(tx, step, Samples.coffee(id));
            stores.contacts().change(tx, step, contact.withId(id), contact.withId(id).withCard(contact.card().withTitle("Captain")));
            return null;
        });
        assertEquals(List.of(), stores.database().check());
        assertEquals("Captain", stores.contacts().all().getLast().card().title());
    }

    @ParameterizedTest
    @EnumSource(value = Field.class, names = "PHOTO", mode = EnumSource.Mode.EXCLUDE)
    void eachFieldIsChangedAloneAndMarkedAsTheUsersOwn(Field field) {
        long id = add(Contact.fresh("uid-ana", Card.EMPTY, Origin.UNKNOWN));
        var before = stores.contacts().find(id).orElseThrow();
        var after = field.copy(Samples.full(), before);
        stores.database().write(tx -> {
            stores.contacts().edit(tx, stores.steps().begin(tx, Step.Kind.EDIT, "", 1), List.of(before), List.of(after));
            return null;
        });
        assertEquals(after.withEdited(java.util.Set.of(field)), stores.contacts().find(id).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void cellsHoldEveryField(Field field) {
        var empty = Contact.fresh("uid", Card.EMPTY, Origin.UNKNOWN);
        for (var contact : List.of(Samples.full().withPhoto(7), empty)) {
            var cells = Cells.read(Cells.write(FieldCells.of(field, contact)));
            assertEquals(field.copy(contact, Samples.full()), FieldCells.apply(field, cells, Samples.full()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "UTC", "America/St_Johns"})
    void anInteractionKeepsItsDayInEveryTimeZone(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            long ana = add(Samples.full());
            var coffee = Samples.coffee(ana);
            long id = stores.database().write(tx -> stores.interactions().add(tx, stores.steps().begin(tx, Step.Kind.LOG, "", 1), coffee));
            assertEquals(coffee.withId(id), stores.interactions().find(id).orElseThrow());
            assertEquals(List.of(coffee.withId(id)), stores.interactions().of(ana));
            assertEquals(List.of(coffee.withId(id)), stores.interactions().all());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void rowsCallEverybodyWhatTheContactIsCalled() {
        var named = Card.EMPTY.withName(Name.of("Ana", "Diaz"));
        for (var card : List.of(Samples.full().card(), named, Card.EMPTY.withName(new Name("", "", "Ana", "María", "", "", "")), Card.EMPTY.withOrganization("Acme"),
                Card.EMPTY.withName(Name.NONE.withNickname("Nani")), Card.EMPTY.withEmails(Samples.full().card().emails()), Card.EMPTY.withProfiles(Samples.full().card().profiles()),
                Card.EMPTY.withPhones(Samples.full().card().phones()), Card.EMPTY)) {
            add(Contact.fresh("uid-" + card.hashCode(), card, Origin.UNKNOWN));
        }
        var names = stores.contacts().all().stream().map(Contact::display).toList();
        assertEquals(names, stores.people().all().stream().map(row -> row.name()).toList());
        assertEquals("Köln, Germany", stores.people().all().getFirst().place());
        assertEquals(List.of("climbing, indoors", "coffee"), stores.people().all().getFirst().tags());
    }

    @Test
    void whatPeopleHaveInCommonIsKeptOnce() {
        for (var name : List.of("Ana", "Bob")) add(Contact.fresh("uid-" + name, Samples.full().card().withName(Name.of(name, "Diaz")), new Origin("school", null)));
        var rows = stores.people().all();
        assertSame(rows.getFirst().place(), rows.getLast().place());
        assertSame(rows.getFirst().origin(), rows.getLast().origin());
        assertSame(rows.getFirst().tags(), rows.getLast().tags());
        assertEquals(List.of("Ana Diaz", "Bob Diaz"), rows.stream().map(row -> row.name()).toList());
    }

    @Test
    void aPictureComesBackByteForByte() {
        var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2};
        long id = stores.database().write(tx -> stores.photos().add(tx, jpeg));
        assertArrayEquals(jpeg, stores.photos().find(id).orElseThrow());
    }

    @Test
    void workThatFailsLeavesNothing() {
        try {
            stores.database().write(tx -> {
                stores.contacts().add(tx, stores.steps().begin(tx, Step.Kind.ADD, "", 1), Samples.full());
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertEquals("on purpose", expected.getMessage());
        }
        assertEquals(0, stores.contacts().count());
        assertEquals(java.util.Optional.empty(), stores.steps().last());
    }

    @Test
    void changesAreTold() {
        var told = new int[1];
        stores.database().onChange(() -> told[0]++);
        add(Samples.full());
        assertEquals(1, told[0]);
    }
}
