package visavis.action.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.ContactDraft;
import visavis.model.Direction;
import visavis.model.Email;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.Profile;
import visavis.model.Status;
import visavis.model.Tie;

/** Reads the relationships shaped by hand; their days are counted back from {@code today}. */
final class Journeys {
    private final WordFile file = new WordFile("journeys.properties");
    private final List<String> codes = file.list("journeys", ",");
    private final LocalDate today;

    Journeys(LocalDate today) {
        this.today = today;
    }

    List<SampleContact> contacts() {
        return codes.stream().map(this::contact).toList();
    }

    /** In the order of {@link #contacts()}, whose places they name. */
    List<SampleInteraction> interactions() {
        var all = new ArrayList<SampleInteraction>();
        for (int i = 0; i < codes.size(); i++) all.addAll(interactions(codes.get(i), i));
        return all;
    }

    private SampleContact contact(String code) {
        var origin = new Origin(file.get(code + ".origin"), today.minusDays(Integer.parseInt(file.get(code + ".met"))));
        return new SampleContact(new ContactDraft("visavis-sample-" + code, card(code), origin), Coded.of(Tie.class, file.get(code + ".tie")), Coded.of(Nature.class, file.get(code + ".nature")), Status.ACTIVE);
    }

    private Card card(String code) {
        var name = Name.of(file.get(code + ".given"), file.get(code + ".family")).withNickname(file.get(code + ".nickname"));
        var email = file.get(code + ".email");
        var profile = file.get(code + ".profile");
        var home = file.list(code + ".home", "\\|");
        return new Card(name, file.get(code + ".organization"), "", file.get(code + ".title"), email.isEmpty() ? List.of() : List.of(new Email("home", email)), List.of(),
                List.of(new Address("home", "", home.getFirst(), "", "", home.getLast())), profile.isEmpty() ? List.of() : List.of(Profile.ofUrl(profile)), null,
                Set.of(file.get(code + ".tag")), List.of(), file.get(code + ".note"));
    }

    private List<SampleInteraction> interactions(String code, int index) {
        return file.list(code + ".steps", ";").stream().flatMap(this::step).sorted(Comparator.comparing(Interaction::date))
                .map(interaction -> new SampleInteraction(interaction, List.of(index))).toList();
    }

    /** "409,388 | call | mutual | 25 | place | title", of which the last three may be missing. */
    private Stream<Interaction> step(String step) {
        var parts = (step + " | | | ").split("\\s*\\|\\s*", -1);
        return Stream.of(parts[0].split(",")).map(days -> new Interaction(0, today.minusDays(Integer.parseInt(days.strip())), null, Coded.of(Channel.class, parts[1]),
                Coded.of(Direction.class, parts[2]), parts[3].isEmpty() ? null : Integer.valueOf(parts[3]), parts[4], parts[5], "", List.of(), "sample", ""));
    }
}
