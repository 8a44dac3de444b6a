package visavis.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPeople;
import visavis.action.ReadTies;
import visavis.exporter.ContactJson;
import visavis.exporter.InteractionJson;
import visavis.exporter.Json;
import visavis.model.Interaction;
import visavis.model.Tie;
import visavis.text.JourneySentence;

/** {@code visavis show CONTACT}: everything known of one contact. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "CONTACT", descriptionKey = "cli.contact")
    private String whom;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            var person = new ReadPeople(stores).person(Whom.find(stores, whom).id(), root.asOf()).orElseThrow();
            if (root.json()) write(person, new ReadTies(stores).looksStrong(person.contact(), person.interactions(), root.asOf()));
            else print(person);
            return RootCommand.DONE;
        });
    }

    private void write(ReadPeople.Person person, boolean strong) {
        root.document(json -> {
            json.writeName("contact");
            ContactJson.write(json, person.overview(), strong ? Tie.STRONG.code() : "");
            Json.list(json, "interactions", person.interactions(), InteractionJson::write);
        });
    }

    private void print(ReadPeople.Person person) {
        var contact = person.contact();
        var card = contact.card();
        root.print(contact.display());
        line("organization", visavis.model.Text.join(", ", card.title(), card.organization()));
        line("tie", root.messages().name(contact.tie()));
        line("stage", root.messages().name(person.overview().stage()));
        card.emails().forEach(email -> line("email", email.value()));
        card.phones().forEach(phone -> line("phone", phone.value()));
        card.addresses().forEach(address -> line("place", address.place()));
        card.profiles().forEach(profile -> line("profile", profile.value()));
        line("birthday", card.birthday() == null ? "" : card.birthday().toString());
        line("tags", String.join(", ", card.tags()));
        line("note", card.note());
        root.print(JourneySentence.of(root.messages(), contact, person.journey()));
        print(person.interactions());
    }

    private void print(List<Interaction> interactions) {
        interactions.forEach(it -> root.print("%s  %-12s %-10s %s".formatted(it.date(), root.messages().name(it.channel()), root.messages().name(it.direction()),
                visavis.model.Text.join(", ", it.title(), it.place(), it.minutes() == null ? "" : it.minutes() + " min"))));
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) root.print("  %-14s %s".formatted(root.messages().get("cli.show." + name), value));
    }
}
