package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Step;
import visavis.model.Tie;
import visavis.store.Stores;

/** A table we wrote for spreadsheets reads back as the contacts it was made of. */
class CsvRoundTripTest {
    private static final Contact ANA = new Contact(0, "uid-ana", new Card(new Name("Dr. Ana María Díaz Jr.", "Dr.", "Ana", "María", "Díaz", "Jr.", "Anita"), "=Heron", "Soil", "Lead, research",
            List.of(new Email("work", "ana@example.com"), new Email("home", "ana@example.org")), List.of(new Phone("mobile", "+44 7700 900123", "+447700900123"), new Phone("work", "-5678", "")),
            List.of(new Address("home", "1 Long Lane\nBack door", "Leeds", "Yorkshire", "LS1 1AA", "United Kingdom"), new Address("", "@ the mill", "", "", "", "")),
            List.of(new Profile("linkedin", "https://www.linkedin.com/in/ana-example"), new Profile("telegram", "ana_d"), new Profile("web", "https://ana.example.org"), new Profile("web", "https://blog.example.org")),
            new PartialDate(null, 6, 15), Set.of("climbing, indoors", "founders; old"), List.of(new Facet(FacetKind.INTEREST, "climbing"), new Facet(FacetKind.TOOL, "R, mostly")), "-likes tea\n\"black\""),
            Tie.STRONG, Status.ARCHIVED, Nature.BOTH, Care.NONE, new Origin("conference", LocalDate.of(2024, 3, 1)), 0, Set.of());
    private static final Contact BO = Contact.fresh("uid-bo", Card.EMPTY.withName(Name.NONE.withNickname("Bo")).withTags(Set.of("one, only")), Origin.UNKNOWN);
    private static final Contact LI = Contact.fresh("uid-li", Card.EMPTY.withName(Name.ofFull("Li, the elder")).withBirthday(new PartialDate(1980, null, null)), new Origin("", LocalDate.of(2020, 1, 2)));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void export() throws Refusal {
        file = folder.resolve("people.csv");
        try (var stores = Stores.open(folder.resolve("here.db"))) {
            stores.database().write(tx -> {
                long step = stores.steps().begin(tx, Step.Kind.ADD, "", 3);
                List.of(ANA, BO, LI).forEach(contact -> stores.contacts().add(tx, step, contact));
                return null;
            });
            new ExportContacts(stores).run("csv", file, LocalDate.of(2026, 6, 1));
        }
    }

    @Test
    void everythingWithAColumnComesBack() throws Refusal {
        try (var stores = Stores.open(folder.resolve("there.db"))) {
            var report = new ImportFiles(stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst();
            assertEquals("visavis-csv 3", report.format() + " " + report.contacts().added());
            assertEquals(List.of(ANA, BO, LI), stores.contacts().all().stream().map(contact -> contact.withId(0)).sorted(java.util.Comparator.comparing(Contact::uid)).toList());
        }
    }

    @Test
    void aKnownContactKeepsTheStandingTheUserGaveThem() throws Refusal {
        try (var stores = Stores.open(folder.resolve("there.db"))) {
            stores.database().write(tx -> stores.contacts().add(tx, stores.steps().begin(tx, Step.Kind.ADD, "", 1), ANA.withTie(Tie.WEAK).withStatus(Status.ACTIVE)));
            new ImportFiles(stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE);
            var ana = stores.contacts().all().stream().filter(contact -> contact.uid().equals("uid-ana")).findFirst().orElseThrow();
            assertEquals("weak active", ana.tie().code() + " " + ana.status().code());
        }
    }
}
