package visavis.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a person (or organisation): everything a file can bring and the user can write.
 * {@link Field} names its parts; for each of them the store remembers whether the user wrote it.
 */
public record Card(Name name, String organization, String department, String title, List<Email> emails, List<Phone> phones,
                   List<Address> addresses, List<Profile> profiles, PartialDate birthday, Set<String> tags, List<Facet> facets, String note,
                   List<Extra> extras) {
    public static final Card EMPTY = new Card(Name.NONE, "", "", "", List.of(), List.of(), List.of(), List.of(), null, Set.of(), List.of(), "");

    public Card {
        organization = Text.clean(organization);
        department = Text.clean(department);
        title = Text.clean(title);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        profiles = List.copyOf(profiles);
        tags = tags.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(new TreeSet<>(tags));
        facets = List.copyOf(facets);
        note = Text.clean(note);
        extras = List.copyOf(extras);
    }

    /** A card on which every value has a field of its own. */
    public Card(Name name, String organization, String department, String title, List<Email> emails, List<Phone> phones,
                List<Address> addresses, List<Profile> profiles, PartialDate birthday, Set<String> tags, List<Facet> facets, String note) {
        this(name, organization, department, title, emails, phones, addresses, profiles, birthday, tags, facets, note, List.of());
    }

    /** What to call it on screen: the name, else the organisation, the first e-mail, profile or phone; empty only for an empty card. */
    public String display() {
        if (!name.display().isEmpty()) return name.display();
        if (!organization.isEmpty()) return organization;
        if (!emails.isEmpty()) return emails.getFirst().value();
        if (!profiles.isEmpty()) return profiles.getFirst().value();
        return phones.isEmpty() ? "" : phones.getFirst().value();
    }

    /** Whether there is a person in it: something to call them by or reach them at. */
    public boolean isPerson() {
        return !name.isNameless() || !display().isEmpty();
    }

    /** Where they live or work, in short; empty when no address is known. */
    public String place() {
        return addresses.stream().map(Address::place).filter(place -> !place.isEmpty()).findFirst().orElse("");
    }

    public Card withName(Name value) {
        return new Card(value, organization, department, title, emails, phones, addresses, profiles, birthday, tags, facets, note, extras);
    }

    public Card withOrganization(String value) {
        return new Card(name, value, department, title, emails, phones, addresses, profiles, birthday, tags, facets, note, extras);
    }

    public Card withDepartment(String value) {
        return new Card(name, organization, value, title, emails, phones, addresses, profiles, birthday, tags, facets, note, extras);
    }

    public Card withTitle(String value) {
        return new Card(name, organization, department, value, emails, phones, addresses, profiles, birthday, tags, facets, note, extras);
    }

    public Card withEmails(List<Email> value) {
        return new Card(name, organization, department, title, value, phones, addresses, profiles, birthday, tags, facets, note, extras);
    }

    public Card withPhones(List<Phone> value) {
        return new Card(name, organization, department, title, emails, value, addresses, profiles, birthday, tags, facets, note, extras);
    }

    public Card withAddresses(List<Address> value) {
        return new Card(name, organization, department, title, emails, phones, value, profiles, birthday, tags, facets, note, extras);
    }

    public Card withProfiles(List<Profile> value) {
        return new Card(name, organization, department, title, emails, phones, addresses, value, birthday, tags, facets, note, extras);
    }

    public Card withBirthday(PartialDate value) {
        return new Card(name, organization, department, title, emails, phones, addresses, profiles, value, tags, facets, note, extras);
    }

    public Card withTags(Set<String> value) {
        return new Card(name, organization, department, title, emails, phones, addresses, profiles, birthday, value, facets, note, extras);
    }

    public Card withFacets(List<Facet> value) {
        return new Card(name, organization, department, title, emails, phones, addresses, profiles, birthday, tags, value, note, extras);
    }

    public Card withNote(String value) {
        return new Card(name, organization, department, title, emails, phones, addresses, profiles, birthday, tags, facets, value, extras);
    }

    public Card withExtras(List<Extra> value) {
        return new Card(name, organization, department, title, emails, phones, addresses, profiles, birthday, tags, facets, note, value);
    }
}
