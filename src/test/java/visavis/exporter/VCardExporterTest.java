package visavis.exporter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Overview;
import visavis.model.PartialDate;
import visavis.model.Profile;
import visavis.model.Refusal;

class VCardExporterTest {
    @TempDir
    Path folder;

    private static Overview with(Card card) {
        return new Overview(Book.ANA.contact().withCard(card), Book.ANA.stage(), null, null, null, 0);
    }

    private Card readBack(Card card) throws IOException, Refusal {
        return ReadBack.of(folder, out -> new VCardExporter(id -> Optional.empty()).write(out, List.of(with(card)))).people().getFirst().card();
    }

    @Test
    void everythingOnACardComesBack() throws Exception {
        var back = ReadBack.of(folder, out -> new VCardExporter(id -> Optional.empty()).write(out, List.of(Book.ANA, Book.BO)));
        assertEquals("vcard", back.format());
        assertEquals(List.of("uid-ana", "uid-bo"), back.people().stream().map(person -> person.uid()).toList());
        // The whole name says no more than its parts, so it comes back in parts alone.
        var card = Book.ANA.contact().card();
        var name = card.name();
        assertEquals(card.withName(new visavis.model.Name("", name.prefix(), name.given(), name.middle(), name.family(), name.suffix(), name.nickname())), back.people().getFirst().card());
        assertEquals("Bo", back.people().getLast().card().display());
    }

    @Test
    void whatWeHaveNoFieldForIsWrittenBack() throws Exception {
        var extras = List.of(new Extra("KEY;TYPE=work", "https://example.com/ana.asc"), new Extra("X-SHOE-SIZE;SYSTEM=EU", "38"), new Extra("SORT-STRING", "Diaz"),
                new Extra("item4.X-ABRELATEDNAMES", "Bas"), new Extra("item4.X-ABLabel", "_$!<Spouse>!$_"));
        assertEquals(Set.copyOf(extras), Set.copyOf(readBack(Book.ANA.contact().card().withExtras(extras)).extras()));
    }

    @Test
    void aNoteThatAlreadyTellsAnExtraIsNotMadeLonger() throws Exception {
        var card = Card.EMPTY.withName(visavis.model.Name.of("Noor", "Dijk")).withNote("Sails.\nSpouse: Bas").withExtras(List.of(new Extra("RELATED;TYPE=spouse;VALUE=text", "Bas")));
        assertEquals(card, readBack(card));
    }

    @Test
    void wordsTheUserChoseStayLabels() throws Exception {
        var emails = List.of(new Email("Boat club", "noor@dijk.example"), new Email("work", "noor@work.example"));
        assertEquals(emails, readBack(Book.ANA.contact().card().withEmails(emails)).emails());
    }

    @Test
    void handlesAndPagesComeBackAsTheyWere() throws Exception {
        var profiles = List.of(new Profile("web", "https://noor.example"), new Profile("x", "https://x.com/noor"), new Profile("skype", "noor.dijk"), new Profile("telegram", "noor"));
        assertEquals(Set.copyOf(profiles), Set.copyOf(readBack(Book.ANA.contact().card().withProfiles(profiles)).profiles()));
    }

    @Test
    void birthdaysKeepWhatIsKnownOfThem() throws Exception {
        for (var date : List.of(new PartialDate(1988, 6, 15), new PartialDate(null, 2, 29), new PartialDate(1988, null, null), new PartialDate(1988, 6, null))) {
            assertEquals(date, readBack(Book.ANA.contact().card().withBirthday(date)).birthday());
        }
    }

    @Test
    void aCompanyStaysACompany() throws Exception {
        var card = Card.EMPTY.withOrganization("Bubble & Sons");
        assertEquals(card.organization(), readBack(card).organization());
        assertEquals(card.name(), readBack(card).name());
    }

    @Test
    void thePictureGoesAlong() throws Exception {
        var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3};
        var view = new Overview(Book.BO.contact().withPhoto(7), Book.BO.stage(), null, null, null, 0);
        var back = ReadBack.of(folder, out -> new VCardExporter(id -> Optional.of(jpeg)).write(out, List.of(view)));
        assertArrayEquals(jpeg, back.people().getFirst().photo().bytes());
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardHasIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new VCardExporter(id -> Optional.empty()).write(bytes, List.of(with(Card.EMPTY.withNote("long ".repeat(100)))));
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n") && text.endsWith("END:VCARD\r\n"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 76), text);
    }
}
