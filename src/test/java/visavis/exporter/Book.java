package visavis.exporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Direction;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Lane;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.Overview;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;

/** Two people for the tests of this package: one of whom everything is known, and one with a name alone. */
final class Book {
    static final Overview ANA = new Overview(
            new Contact(1, "uid-ana", everything(), Tie.STRONG, Status.ACTIVE, Nature.BOTH, Care.NONE, new Origin("linkedin", LocalDate.of(2024, 3, 1)), 0, Set.of(Field.TIE, Field.NAME)),
            Stage.MET, Lane.VOICE, LocalDate.of(2024, 3, 1), LocalDate.of(2026, 5, 4), 12);
    static final Overview BO = new Overview(
            new Contact(2, "uid-bo", Card.EMPTY.withName(Name.ofFull("Bo")), Tie.WEAK, Status.ACTIVE, Nature.UNSET, Care.NONE, Origin.UNKNOWN, 0, Set.of()),
            Stage.LISTED, null, null, null, 0);
    static final Interaction COFFEE = new Interaction(3, LocalDate.of(2026, 5, 4), Instant.parse("2026-05-04T08:30:00Z"), Channel.IN_PERSON, Direction.MUTUAL,
            45, "Café Blau", "coffee", "She said \"yes\".", List.of(1L, 2L), "quick-log", "k-3");
    static final Interaction LIKE = new Interaction(4, LocalDate.of(2026, 5, 5), null, Channel.LIKE, Direction.OUT, null, "", "", "", List.of(2L), "", "");

    private Book() {}

    private static Card everything() {
        return new Card(new Name("Dr. Ana María Díaz Jr.", "Dr.", "Ana", "María", "Díaz", "Jr.", "Anita"), "Blue Heron Labs", "Soil", "Lead, research",
                List.of(new Email("work", "ana@example.com"), new Email("home", "ana@example.org")),
                List.of(new Phone("mobile", "+44 7700 900123", "+447700900123"), new Phone("work", "=1+1", "")),
                List.of(new Address("home", "1 Long Lane\nBack door", "Leeds", "Yorkshire", "LS1 1AA", "United Kingdom")),
                List.of(new Profile("linkedin", "https://www.linkedin.com/in/ana-example"), new Profile("web", "https://ana.example.org"), new Profile("web", "https://blog.example.org")),
                new PartialDate(null, 6, 15), Set.of("climbing, indoors", "founders"),
                List.of(new Facet(FacetKind.INTEREST, "climbing"), new Facet(FacetKind.INTEREST, "soil"), new Facet(FacetKind.TOOL, "R")), "-likes tea\n\"black\"");
    }
}
