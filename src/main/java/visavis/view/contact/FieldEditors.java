package visavis.view.contact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import visavis.model.Address;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.Field;
import visavis.model.Name;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;
import visavis.text.Messages;
import visavis.view.contact.PartsEditor.Part;

/** How each kind of value is typed, and what is wrong with it. */
final class FieldEditors {
    private static final int SHORT = 6, MIDDLE = 11, LONG = 22;
    private static final Address NO_ADDRESS = new Address("", "", "", "", "", "");
    private final Messages messages;

    FieldEditors(Messages messages) {
        this.messages = messages;
    }

    TextEditor text(Field field) {
        return new TextEditor(messages.get("contact.field." + field.code()));
    }

    Editor<Name> name() {
        return new PartsEditor<>(List.of(part("contact.name.prefix", SHORT), part("contact.name.given", MIDDLE), part("contact.name.middle", MIDDLE), part("contact.name.family", MIDDLE),
                part("contact.name.suffix", SHORT), part("contact.name.nickname", MIDDLE), part("contact.name.full", LONG)),
                name -> List.of(name.prefix(), name.given(), name.middle(), name.family(), name.suffix(), name.nickname(), name.full()),
                texts -> new Name(texts.get(6), texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5)));
    }

    Editor<List<Email>> emails() {
        return list(Field.EMAILS, () -> new PartsEditor<Email>(List.of(part("contact.emails.value", LONG), part("contact.label", SHORT)), email -> List.of(email.value(), email.label()),
                texts -> new Email(texts.get(1), texts.get(0))).checked(0, this::emailComplaint), new Email("", ""), email -> email.value().isEmpty());
    }

    Editor<List<Phone>> phones() {
        return list(Field.PHONES, () -> new PartsEditor<Phone>(List.of(part("contact.phones.value", MIDDLE), part("contact.label", SHORT)), phone -> List.of(phone.value(), phone.label()),
                texts -> new Phone(texts.get(1), texts.get(0), "")).checked(0, this::phoneComplaint), new Phone("", "", ""), phone -> phone.value().isEmpty());
    }

    Editor<List<Address>> addresses() {
        return list(Field.ADDRESSES, () -> new PartsEditor<>(List.of(part("contact.addresses.street", LONG), part("contact.addresses.postal-code", SHORT), part("contact.addresses.city", MIDDLE),
                part("contact.addresses.region", MIDDLE), part("contact.addresses.country", MIDDLE), part("contact.label", SHORT)),
                it -> List.of(it.street(), it.postalCode(), it.city(), it.region(), it.country(), it.label()),
                texts -> new Address(texts.get(5), texts.get(0), texts.get(2), texts.get(3), texts.get(1), texts.get(4))), NO_ADDRESS, Address::isEmpty);
    }

    Editor<List<Profile>> profiles() {
        return list(Field.PROFILES, () -> new PartsEditor<Profile>(List.of(part("contact.profiles.value", LONG), part("contact.profiles.platform", MIDDLE)),
                profile -> List.of(profile.value(), profile.platform()),
                texts -> texts.get(1).isEmpty() ? Profile.ofUrl(texts.get(0)) : new Profile(texts.get(1), texts.get(0))).checked(0, this::profileComplaint),
                new Profile("", ""), profile -> profile.value().isEmpty());
    }

    Editor<List<Facet>> facets() {
        return list(Field.FACETS, () -> new FacetEditor(messages), null, Objects::isNull);
    }

    Editor<PartialDate> birthday() {
        return new PartsEditor<PartialDate>(List.of(part("contact.birthday.day-part", SHORT), part("contact.birthday.month-part", SHORT), part("contact.birthday.year-part", SHORT)),
                date -> date == null ? List.of("", "", "") : List.of(shown(date.day()), shown(date.month()), shown(date.year())), FieldEditors::date).checked(0, this::dateComplaint);
    }

    private <T> Editor<List<T>> list(Field field, Supplier<Editor<T>> item, T blank, Predicate<T> empty) {
        return new ListEditor<>(item, blank, empty, messages.get("contact.add." + field.code()), messages.get("contact.remove." + field.code()));
    }

    private Part part(String key, int columns) {
        return new Part(messages.get(key), columns);
    }

    private Optional<String> emailComplaint(List<String> texts) {
        var typed = texts.getFirst();
        return typed.isEmpty() || new Email("", typed).isPlausible() ? Optional.empty() : Optional.of(messages.get("contact.emails.wrong", typed));
    }

    private Optional<String> phoneComplaint(List<String> texts) {
        var typed = texts.getFirst();
        return typed.isEmpty() || typed.chars().anyMatch(Character::isDigit) ? Optional.empty() : Optional.of(messages.get("contact.phones.wrong", typed));
    }

    private Optional<String> profileComplaint(List<String> texts) {
        var typed = texts.getFirst();
        return typed.chars().noneMatch(Character::isWhitespace) ? Optional.empty() : Optional.of(messages.get("contact.profiles.wrong", typed));
    }

    private Optional<String> dateComplaint(List<String> texts) {
        try {
            date(texts);
            return Optional.empty();
        } catch (IllegalArgumentException impossible) {
            return Optional.of(messages.get("contact.birthday.wrong", Text.join(" ", texts)));
        }
    }

    private static PartialDate date(List<String> texts) {
        var parts = texts.stream().map(text -> text.isEmpty() ? null : Integer.valueOf(text)).toList();
        return parts.stream().allMatch(Objects::isNull) ? null : new PartialDate(parts.get(2), parts.get(1), parts.get(0));
    }

    private static String shown(Integer part) {
        return part == null ? "" : part.toString();
    }
}
