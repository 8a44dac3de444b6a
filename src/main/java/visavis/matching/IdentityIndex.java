package visavis.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Email;
import visavis.model.Name;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;

/** Everybody known, by all that identifies them. Kept up to date while an import adds people. */
public final class IdentityIndex {
    private final Map<Long, Contact> contacts = new HashMap<>();
    private final Map<String, Long> byUid = new HashMap<>();
    private final Map<String, List<Long>> byKey = new HashMap<>();
    private final Set<Long> met = new HashSet<>();

    public IdentityIndex(Iterable<Contact> known) {
        known.forEach(this::put);
    }

    /** Adds a contact, or what has become of it. */
    public void put(Contact contact) {
        contacts.put(contact.id(), contact);
        byUid.put(contact.uid(), contact.id());
        keys(contact.card()).forEach(key -> {
            var ids = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
            if (!ids.contains(contact.id())) ids.add(contact.id());
        });
    }

    /** Starts a new file, in which everybody is yet to be met. */
    public void startFile() {
        met.clear();
    }

    /** Notes that a row of the present file was this contact: a file lists a person once, so another name is another person. */
    public void meet(long id) {
        met.add(id);
    }

    /** Whether a row of the present file was this contact. */
    public boolean isMet(long id) {
        return met.contains(id);
    }

    /** Notes that a file has another UID for a contact we know, by which its other rows may speak of them. */
    public void alias(String uid, long id) {
        if (!uid.isEmpty()) byUid.putIfAbsent(uid, id);
    }

    public Contact get(long id) {
        return contacts.get(id);
    }

    /** The contact that the draft certainly is. */
    public Optional<Contact> find(ContactDraft draft) {
        if (byUid.containsKey(draft.uid())) return Optional.of(get(byUid.get(draft.uid())));
        var card = draft.card();
        return byProfile(card).or(() -> byEmail(card)).or(() -> byPhone(card)).or(() -> byName(card));
    }

    /** The only one of that name, for sources that say no more (chats); empty when the draft does say more, or nobody or several are called so. */
    public Optional<Contact> findByNameAlone(ContactDraft draft) {
        var saysMore = !draft.uid().isEmpty() || !draft.card().organization().isEmpty() || !reaches(draft.card()).isEmpty();
        var holders = saysMore || draft.card().name().isEmpty() ? List.<Contact>of() : holders("called", NameLikeness.key(draft.card().name())).toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private Optional<Contact> byProfile(Card card) {
        return card.profiles().stream().filter(Profile::identifies).flatMap(profile -> holders("profile", profile.key())).findFirst();
    }

    private Optional<Contact> byEmail(Card card) {
        var holders = card.emails().stream().flatMap(email -> holders("email", email.key())).filter(differentProfile(card).negate()).toList();
        var named = holders.stream().filter(holder -> NameLikeness.compatible(holder.card().name(), card.name())).findFirst();
        return named.or(() -> holders.stream().filter(holder -> !met.contains(holder.id()) || nameless(holder.card(), card)).findFirst());
    }

    private Optional<Contact> byPhone(Card card) {
        return card.phones().stream().filter(phone -> !phone.e164().isEmpty()).flatMap(phone -> holders("phone", phone.e164()))
                .filter(holder -> NameLikeness.compatible(holder.card().name(), card.name())).filter(differentProfile(card).negate()).findFirst();
    }

    private Optional<Contact> byName(Card card) {
        if (card.display().isEmpty()) return Optional.empty();
        return holders("name", nameKey(card)).filter(differentProfile(card).negate())
                .filter(holder -> !card.organization().isEmpty() || reaches(holder.card()).containsAll(reaches(card))).findFirst();
    }

    private Stream<Contact> holders(String kind, String value) {
        return byKey.getOrDefault(kind + " " + value, List.of()).stream().map(contacts::get);
    }

    /** Two pages on one platform are two people, whatever else they share. */
    private static Predicate<Contact> differentProfile(Card card) {
        return holder -> card.profiles().stream().filter(Profile::identifies).anyMatch(mine ->
                holder.card().profiles().stream().anyMatch(theirs -> theirs.platform().equals(mine.platform()))
                        && holder.card().profiles().stream().noneMatch(theirs -> theirs.key().equals(mine.key())));
    }

    private static boolean nameless(Card one, Card other) {
        return one.name().display().isEmpty() || other.name().display().isEmpty();
    }

    private static Stream<String> keys(Card card) {
        var reaches = Stream.of(card.profiles().stream().filter(Profile::identifies).map(profile -> "profile " + profile.key()),
                card.emails().stream().map(email -> "email " + email.key()),
                card.phones().stream().filter(phone -> !phone.e164().isEmpty()).map(phone -> "phone " + phone.e164())).flatMap(keys -> keys);
        return card.display().isEmpty() ? reaches : Stream.concat(reaches, Stream.of("name " + nameKey(card), "called " + NameLikeness.key(card.name())));
    }

    private static String nameKey(Card card) {
        var name = card.name();
        return (name.equals(Name.NONE) ? Text.fold(card.display()) : NameLikeness.key(name)) + "\n" + Text.fold(card.organization());
    }

    /** All ways to reach somebody, as they are compared. */
    private static Set<String> reaches(Card card) {
        var reaches = new HashSet<String>();
        card.emails().stream().map(Email::key).forEach(reaches::add);
        card.phones().stream().map(IdentityIndex::number).forEach(reaches::add);
        card.profiles().stream().map(Profile::key).forEach(reaches::add);
        return reaches;
    }

    static String number(Phone phone) {
        if (!phone.e164().isEmpty()) return phone.e164();
        var digits = new StringBuilder();
        for (int i = 0; i < phone.value().length(); i++) if (Character.isDigit(phone.value().charAt(i))) digits.append(phone.value().charAt(i));
        return digits.isEmpty() ? phone.value() : digits.toString();
    }
}
