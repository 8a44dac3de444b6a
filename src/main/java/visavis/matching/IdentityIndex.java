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
import visavis.model.Name;
import visavis.model.Profile;
import visavis.model.Text;

/** Everybody known, by all that identifies them. Kept up to date while an import adds people. */
public final class IdentityIndex {
    /** Of more who share a number or a mailbox only the first are looked at: it is a switchboard's, and tells nobody from anybody. */
    private static final int LOOKED_AT = 500;
    private final Map<Long, Contact> contacts = new HashMap<>();
    private final Map<String, Long> byUid = new HashMap<>();
    private final Map<String, List<Long>> byReach = new HashMap<>();
    private final Map<String, Namesakes> byName = new HashMap<>();
    private final Set<Long> met = new HashSet<>();
    private final MergedAway away = new MergedAway();
    private Map<String, List<Long>> byNameAlone;
    private Keys last = new Keys(Card.EMPTY, Set.of(), "");

    /** What a card is found by; worked out once, though a new one is first looked for and then added. */
    private record Keys(Card card, Set<String> reaches, String name) {}

    /** Those of one name and organisation; the ones before {@code open} need no second look in the present file. */
    private static final class Namesakes {
        private final List<Long> ids = new ArrayList<>(1);
        private int open;
    }

    public IdentityIndex(Iterable<Contact> known) {
        known.forEach(this::put);
    }

    /** Adds a contact, or what has become of it. */
    public void put(Contact contact) {
        var before = contacts.put(contact.id(), contact);
        var card = contact.card();
        var old = before == null ? Card.EMPTY : before.card();
        byUid.put(contact.uid(), contact.id());
        var known = Reaches.of(old);
        var keys = keys(card);
        for (var reach : keys.reaches()) if (!known.contains(reach)) byReach.computeIfAbsent(reach, none -> new ArrayList<>(1)).add(contact.id());
        if (card.display().isEmpty()) return;
        if (before == null || !nameKey(old).equals(keys.name())) byName.computeIfAbsent(keys.name(), none -> new Namesakes()).ids.add(contact.id());
        if (byNameAlone != null && !NameLikeness.key(old.name()).equals(NameLikeness.key(card.name()))) putNameAlone(contact);
    }

    /** Adds somebody who was merged into another contact, known as well: who is found to be them is that one. */
    public void putAway(Contact contact, long into) {
        away.put(contact, into);
        put(contact);
    }

    /** Starts a new file, in which everybody is yet to be met. */
    public void startFile() {
        met.clear();
        byName.values().forEach(namesakes -> namesakes.open = 0);
    }

    /** Notes that a row of the present file was this contact: a file lists a person once, so another name is another person. */
    public void meet(long id) {
        met.add(id);
    }

    /** Whether a row of the present file was this contact. */
    public boolean isMet(long id) {
        return met.contains(away.now(id));
    }

    /** Whether the UID is the contact's, or that of somebody merged into them. */
    public boolean isUidOf(String uid, long id) {
        return byUid.containsKey(uid) && away.now(byUid.get(uid)) == id;
    }

    /** Notes that a file has another UID for a contact we know, by which its other rows may speak of them. */
    public void alias(String uid, long id) {
        if (!uid.isEmpty()) byUid.putIfAbsent(uid, id);
    }

    public Contact get(long id) {
        return contacts.get(id);
    }

    /** The contact, or whom they were merged into since; nothing when nobody has the id. */
    public Optional<Contact> now(long id) {
        return Optional.ofNullable(contacts.get(away.now(id)));
    }

    /** The contact that the draft certainly is. */
    public Optional<Contact> find(ContactDraft draft) {
        return match(draft).map(found -> get(away.now(found.id())));
    }

    /** The contact with what the draft adds. */
    public Contact merge(Contact known, ContactDraft draft) {
        return away.tookIn(known.id()) ? away.merge(known, draft) : CardMerge.merge(known, draft);
    }

    private Optional<Contact> match(ContactDraft draft) {
        var uid = byUid.get(draft.uid());
        if (uid != null) return Optional.of(get(uid));
        var card = draft.card();
        var reaches = keys(card).reaches();
        // Most people of a large file are new, and then nobody shares a way to reach them.
        if (!isKnown(reaches)) return byNameAmongOthers(card, !reaches.isEmpty());
        return byProfile(card).or(() -> byEmail(card)).or(() -> byPhone(card)).or(() -> byName(card, reaches)).or(() -> byNameAmongOthers(card, true));
    }

    /** The only one of that name, for sources that say no more (chats); empty when the draft does say more, or nobody or several are called so. */
    public Optional<Contact> findByNameAlone(ContactDraft draft) {
        var card = draft.card();
        if (!draft.uid().isEmpty() || !card.organization().isEmpty() || card.name().isEmpty() || Reaches.any(card)) return Optional.empty();
        if (byNameAlone == null) {
            byNameAlone = new HashMap<>();
            contacts.values().forEach(this::putNameAlone);
        }
        var holders = byNameAlone.getOrDefault(NameLikeness.key(card.name()), List.of());
        return holders.size() == 1 ? Optional.of(get(holders.getFirst())) : Optional.empty();
    }

    private void putNameAlone(Contact contact) {
        var ids = byNameAlone.computeIfAbsent(NameLikeness.key(contact.card().name()), none -> new ArrayList<>(1));
        long id = away.now(contact.id());
        if (away.isEmpty() || !ids.contains(id)) ids.add(id);
    }

    private Optional<Contact> byProfile(Card card) {
        for (var profile : card.profiles()) {
            if (!profile.identifies()) continue;
            var holder = holders(Reaches.of(profile)).findFirst();
            if (holder.isPresent()) return holder;
        }
        return Optional.empty();
    }

    private Optional<Contact> byEmail(Card card) {
        if (card.emails().isEmpty()) return Optional.empty();
        var holders = card.emails().stream().flatMap(email -> holders(Reaches.of(email))).filter(differentProfile(card).negate()).toList();
        var named = holders.stream().filter(holder -> NameLikeness.compatible(holder.card().name(), card.name())).findFirst();
        return named.or(() -> holders.stream().filter(holder -> !isMet(holder.id()) || nameless(holder.card(), card)).findFirst());
    }

    private Optional<Contact> byPhone(Card card) {
        for (var phone : card.phones()) {
            if (phone.e164().isEmpty()) continue;
            var holder = holders(Reaches.of(phone)).filter(known -> NameLikeness.compatible(known.card().name(), card.name())).filter(differentProfile(card).negate()).findFirst();
            if (holder.isPresent()) return holder;
        }
        return Optional.empty();
    }

    /** Without an organisation the name says little: then they must be known for every way to reach them that the draft has. */
    private Optional<Contact> byName(Card card, Set<String> reaches) {
        if (card.display().isEmpty()) return Optional.empty();
        var name = keys(card).name();
        return reaches.stream().flatMap(this::holders).filter(holder -> nameKey(holder.card()).equals(name)).filter(differentProfile(card).negate())
                .filter(holder -> !card.organization().isEmpty() || Reaches.of(holder.card()).containsAll(reaches)).findFirst();
    }

    /** Among those who share no way to reach them with the draft, or with {@code reached} false, when it has none. */
    private Optional<Contact> byNameAmongOthers(Card card, boolean reached) {
        if (card.display().isEmpty() || reached && card.organization().isEmpty()) return Optional.empty();
        var namesakes = byName.get(keys(card).name());
        if (namesakes == null) return Optional.empty();
        var others = reached ? open(namesakes) : namesakes.ids.stream().limit(LOOKED_AT).map(contacts::get);
        return others.filter(differentProfile(card).negate()).findFirst();
    }

    /** A file that lists a name twice, each with other ways to reach them, means two people; whether it does not, the user will say. */
    private Stream<Contact> open(Namesakes namesakes) {
        while (namesakes.open < namesakes.ids.size() && !isOpen(namesakes.ids.get(namesakes.open))) namesakes.open++;
        if (namesakes.open == namesakes.ids.size()) return Stream.empty();
        return namesakes.ids.stream().skip(namesakes.open).limit(LOOKED_AT).filter(this::isOpen).map(contacts::get);
    }

    private boolean isOpen(long id) {
        return !isMet(id) || !Reaches.any(get(id).card());
    }

    private Stream<Contact> holders(String reach) {
        var ids = byReach.get(reach);
        return ids == null ? Stream.empty() : ids.stream().limit(LOOKED_AT).map(contacts::get);
    }

    /** Two pages on one platform are two people, whatever else they share. */
    private static Predicate<Contact> differentProfile(Card card) {
        if (card.profiles().isEmpty()) return holder -> false;
        return holder -> card.profiles().stream().filter(Profile::identifies).anyMatch(mine ->
                holder.card().profiles().stream().anyMatch(theirs -> theirs.platform().equals(mine.platform()))
                        && holder.card().profiles().stream().noneMatch(theirs -> theirs.key().equals(mine.key())));
    }

    private static boolean nameless(Card one, Card other) {
        return one.name().display().isEmpty() || other.name().display().isEmpty();
    }

    private boolean isKnown(Set<String> reaches) {
        for (var reach : reaches) if (byReach.containsKey(reach)) return true;
        return false;
    }

    private Keys keys(Card card) {
        if (last.card() != card) last = new Keys(card, Reaches.of(card), nameKey(card));
        return last;
    }

    private static String nameKey(Card card) {
        var name = card.name();
        return (name.equals(Name.NONE) ? Text.fold(card.display()) : NameLikeness.key(name)) + "\n" + Text.fold(card.organization());
    }
}
