package visavis.view.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Nature;
import visavis.model.Phone;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** Every field of the card in place: what is known reads as a line each, what is not is offered below in a few quiet words. */
public final class Details extends VBox {
    private final VBox rows = new VBox();
    private final FlowPane offers = new FlowPane();
    private final List<DetailRow<?>> fields = new ArrayList<>();
    private ShownPerson shown;
    private Messages messages;
    private FieldEditors editors;
    private FieldLines lines;

    public Details() {
        getStyleClass().add("details");
        offers.getStyleClass().add("offers");
        getChildren().setAll(rows, offers);
    }

    void wire(ShownPerson person, Shell shell, Messages words) {
        shown = person;
        messages = words;
        editors = new FieldEditors(words);
        lines = new FieldLines(words, shell::browse);
        describe();
        shown.known().addListener((value, old, known) -> show(known));
    }

    /** Saves whatever is open; what cannot be saved is closed unsaved, its complaint added to the list. */
    void leave(List<String> lost) {
        fields.forEach(row -> row.leave(lost));
    }

    private void describe() {
        text(Field.TITLE, Card::title, Card::withTitle);
        text(Field.ORGANIZATION, Card::organization, Card::withOrganization);
        text(Field.DEPARTMENT, Card::department, Card::withDepartment);
        card(Field.EMAILS, Card::emails, Card::withEmails, lines::emails, editors::emails);
        card(Field.PHONES, Card::phones, Details::withPhones, lines::phones, editors::phones);
        card(Field.PROFILES, Card::profiles, Card::withProfiles, lines::profiles, editors::profiles);
        card(Field.ADDRESSES, Card::addresses, Card::withAddresses, lines::addresses, editors::addresses);
        card(Field.BIRTHDAY, Card::birthday, Card::withBirthday, lines::birthday, editors::birthday);
        card(Field.TAGS, Card::tags, Card::withTags, lines::tags, () -> words("contact.tags.prompt", shown::readTags));
        card(Field.FACETS, Card::facets, Card::withFacets, lines::facets, editors::facets);
        add(Field.NATURE, Contact::nature, Contact::withNature, lines::nature, () -> new ChoiceEditor<>(label(Field.NATURE), List.of(Nature.values()), messages::name));
        care(Field.CIRCLES, Care::circles, Care::withCircles, lines::tags, () -> words("contact.circles.prompt", shown::readCircles));
        care(Field.FAMILY, Care::family, Care::withFamily, lines::family, () -> new MarkEditor(messages.get("contact.family.mark"))).offers(true);
        care(Field.CADENCE, Care::cadence, Care::withCadence, lines::cadence, () -> new CadenceEditor(messages, label(Field.CADENCE)));
        add(Field.ORIGIN, Contact::origin, Contact::withOrigin, lines::origin, () -> new OriginEditor(messages));
        card(Field.NAME, Card::name, (card, name) -> card.withName(Renaming.parts(card.name(), name)), lines::name, editors::name);
        card(Field.NOTE, Card::note, Card::withNote, lines::text, () -> new NoteEditor(label(Field.NOTE)));
    }

    private void text(Field field, Function<Card, String> read, BiFunction<Card, String, Card> write) {
        card(field, read, write, lines::text, () -> editors.text(field));
    }

    private <T> void card(Field field, Function<Card, T> read, BiFunction<Card, T, Card> write, Function<T, List<? extends Node>> text, Supplier<Editor<T>> editor) {
        add(field, contact -> read.apply(contact.card()), (contact, value) -> contact.withCard(write.apply(contact.card(), value)), text, editor);
    }

    private <T> DetailRow<T> care(Field field, Function<Care, T> read, BiFunction<Care, T, Care> write, Function<T, List<? extends Node>> text, Supplier<Editor<T>> editor) {
        return add(field, contact -> read.apply(contact.care()), (contact, value) -> contact.withCare(write.apply(contact.care(), value)), text, editor);
    }

    private Editor<Set<String>> words(String prompt, Consumer<Consumer<List<String>>> inUse) {
        return new WordsEditor(messages, messages.get(prompt), inUse);
    }

    private <T> DetailRow<T> add(Field field, Function<Contact, T> read, BiFunction<Contact, T, Contact> write, Function<T, List<? extends Node>> text, Supplier<Editor<T>> editor) {
        var value = new InPlace<>(label(field), editor, text, typed -> shown.edit(label(field), contact -> write.apply(contact, typed)));
        value.setId(field.code());
        value.refuse(typed -> nobody(write.apply(shown.known().get().contact(), typed)));
        var row = new DetailRow<>(label(field), messages.get("contact.add." + field.code()), value, read);
        fields.add(row);
        rows.getChildren().add(row);
        offers.getChildren().add(row.offer());
        return row;
    }

    /** Of somebody who is gone nothing is left to save. */
    private void show(Known known) {
        if (known == null) fields.forEach(DetailRow::cancel);
        else fields.forEach(row -> row.show(known.contact()));
    }

    /** Somebody without anything to call them by would be lost in every list. */
    private Optional<String> nobody(Contact after) {
        return after.card().isPerson() ? Optional.empty() : Optional.of(messages.get("contact.nobody"));
    }

    private String label(Field field) {
        return messages.get("contact.field." + field.code());
    }

    /** A number that was not touched keeps the form it is dialled by from abroad. */
    private static Card withPhones(Card card, List<Phone> typed) {
        return card.withPhones(typed.stream().map(phone -> card.phones().stream().filter(old -> old.value().equals(phone.value()))
                .findFirst().map(old -> new Phone(phone.label(), phone.value(), old.e164())).orElse(phone)).toList());
    }
}
