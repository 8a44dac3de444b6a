package visavis.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Name;

/**
 * Everybody known, by all that identifies them and no more: whoever wants the contact reads it by its id. Kept up to date while an
 * import adds people.
 */
public final class IdentityIndex {
    /** Of more who share a number or a mailbox only the first are looked at: it is a switchboard's, and tells nobody from anybody. */
    private static final int LOOKED_AT = 500;
    private static final long NOBODY = Holders.NOBODY;
    private final Map<Long, Outline> outlines = new HashMap<>();
    private final Holders byUid = new Holders(), byReach = new Holders(), byName = new Holders();
    /** Among those of one name and organisation, the place of the first who may need a second look in the present file. */
    private final Map<Long, Integer> open = new HashMap<>();
    private final MergedAway away = new MergedAway();
    private final Map<Card, Outline> rows = new IdentityHashMap<>();
    /** By their own ids. */
    private Holders met = new Holders();
    private Map<String, List<Long>> byNameAlone;

    /** Adds a contact, or what has become of it. */
    public void put(Contact contact) {
        put(contact.id(), contact.uid(), contact.card());
    }

    public void put(long id, String uid, Card card) {
        var now = outline(card);
        var before = outlines.put(id, now);
        byUid.set(Holders.key(uid), id);
        for (var reach : now.reaches()) if (before == null || !before.isReachedAt(reach)) byReach.add(reach, id);
        if (!card.isPerson()) return;
        if (before == null || before.namesake() != now.namesake()) byName.add(now.namesake(), id);
        var oldName = before == null ? Name.NONE : before.name();
        if (byNameAlone != null && !NameLikeness.key(oldName).equals(NameLikeness.key(now.name()))) putNameAlone(id, now);
    }

    /** Adds somebody who was merged into another contact, known as well: who is found to be them is that one. */
    public void putAway(Contact contact, long into) {
        away.put(contact, into);
        put(contact);
    }

    /** Starts a new file, in which everybody is yet to be met. */
    public void startFile() {
        met = new Holders();
        open.clear();
    }

    /** Notes that a row of the present file was this contact: a file lists a person once, so another name is another person. */
    public void meet(long id) {
        met.set(id, id);
    }

    /** Whether a row of the present file was this contact. */
    public boolean isMet(long id) {
        return met.has(away.now(id));
    }

    /** Whether the UID is the contact's, or that of somebody merged into them. */
    public boolean isUidOf(String uid, long id) {
        return away.now(byUid.only(Holders.key(uid))) == id;
    }

    /** Notes that a file has another UID for a contact we know, by which its other rows may speak of them. */
    public void alias(String uid, long id) {
        if (!uid.isEmpty() && !byUid.has(Holders.key(uid))) byUid.set(Holders.key(uid), id);
    }

    /** The id, or whose they are now who were merged into another; nothing when nobody has it. */
    public Optional<Long> now(long id) {
        return Optional.of(away.now(id)).filter(outlines::containsKey);
    }

    /** The contact that the draft certainly is. */
    public Optional<Long> find(ContactDraft draft) {
        long found = match(draft);
        return found == NOBODY ? Optional.empty() : Optional.of(away.now(found));
    }

    /** Whom rows to come will be, as far as it can be told before them; what they are found by is worked out with it. */
    public Set<Long> expect(Collection<ContactDraft> drafts) {
        rows.clear();
        var expected = new HashSet<Long>();
        for (var draft : drafts) {
            rows.put(draft.card(), Outline.of(draft.card()));
            find(draft).ifPresent(expected::add);
        }
        return expected;
    }

    private Outline outline(Card card) {
        var outline = rows.get(card);
        return outline == null ? Outline.of(card) : outline;
    }

    /** The contact with what the draft adds. */
    public Contact merge(Contact known, ContactDraft draft) {
        return away.tookIn(known.id()) ? away.merge(known, draft) : CardMerge.merge(known, draft);
    }

    private long match(ContactDraft draft) {
        long same = draft.uid().isEmpty() ? NOBODY : byUid.only(Holders.key(draft.uid()));
        if (same != NOBODY) return same;
        var card = draft.card();
        var row = outline(card);
        // Most people of a large file are new, and then nobody shares a way to reach them.
        long found = isKnown(row) ? byReach(card, row) : NOBODY;
        return found == NOBODY ? byNameAmongOthers(card, row) : found;
    }

    private boolean isKnown(Outline row) {
        for (long reach : row.reaches()) if (byReach.has(reach)) return true;
        return false;
    }

    private long byReach(Card card, Outline row) {
        long found = byProfile(card);
        if (found == NOBODY) found = byEmail(card);
        if (found == NOBODY) found = byPhone(card);
        return found == NOBODY ? byName(card, row) : found;
    }

    /** The only one of that name, for sources that say no more (chats); empty when the draft does say more, or nobody or several are called so. */
    public Optional<Long> findByNameAlone(ContactDraft draft) {
        var card = draft.card();
        if (!Recognition.isNameAlone(draft)) return Optional.empty();
        if (byNameAlone == null) {
            byNameAlone = new HashMap<>();
            outlines.forEach(this::putNameAlone);
        }
        var holders = byNameAlone.getOrDefault(NameLikeness.key(card.name()), List.of());
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private void putNameAlone(long contact, Outline outline) {
        var ids = byNameAlone.computeIfAbsent(NameLikeness.key(outline.name()), none -> new ArrayList<>(1));
        long id = away.now(contact);
        if (away.isEmpty() || !ids.contains(id)) ids.add(id);
    }

    private long byProfile(Card card) {
        long found = NOBODY;
        for (var profile : card.profiles()) if (found == NOBODY && profile.identifies()) found = holder(Reaches.of(profile), holder -> true);
        return found;
    }

    private long byEmail(Card card) {
        long found = NOBODY;
        for (var email : card.emails()) if (found == NOBODY) found = holder(Reaches.of(email), holder -> isNamedLike(card, holder) && mayBe(card, holder));
        for (var email : card.emails()) if (found == NOBODY) found = holder(Reaches.of(email), holder -> mayBe(card, holder) && (!isMet(holder) || isNameless(card, holder)));
        return found;
    }

    private long byPhone(Card card) {
        long found = NOBODY;
        for (var phone : card.phones()) if (found == NOBODY && !phone.e164().isEmpty()) found = holder(Reaches.of(phone), holder -> isNamedLike(card, holder) && mayBe(card, holder));
        return found;
    }

    /** Without an organisation the name says little: then they must be known for every way to reach them that the draft has. */
    private long byName(Card card, Outline row) {
        long found = NOBODY;
        if (!card.isPerson()) return found;
        for (long reach : row.reaches()) if (found == NOBODY) found = byReach.find(byReach.first(reach), LOOKED_AT, holder -> isNamesake(card, row, outlines.get(holder)));
        return found;
    }

    private static boolean isNamesake(Card card, Outline row, Outline known) {
        return known.namesake() == row.namesake() && !known.isOnOtherPageThan(card) && (!card.organization().isEmpty() || known.isReachedAtAll(row));
    }

    /** Among those who share no way to reach them with the draft. A name alone is only somebody of whom no more is known either. */
    private long byNameAmongOthers(Card card, Outline row) {
        boolean alone = card.organization().isEmpty();
        if (!card.isPerson() || row.isReached() && alone) return NOBODY;
        int first = byName.first(row.namesake());
        if (first == Holders.NONE) return NOBODY;
        if (!row.isReached()) return yetToBeMet(first, holder -> !alone || !outlines.get(holder).isReached());
        return byName.find(firstOpen(row.namesake(), first), LOOKED_AT, holder -> isOpen(holder) && mayBe(card, holder));
    }

    /** Of several of one name, of whom no more is known, each is met before any is met again: a list of accounts has as many rows for them. */
    private long yetToBeMet(int first, LongPredicate fits) {
        long found = byName.find(first, LOOKED_AT, holder -> fits.test(holder) && !isMet(holder));
        return found == NOBODY ? byName.find(first, LOOKED_AT, fits) : found;
    }

    /** A file that lists a name twice, each with other ways to reach them, means two people; whether it does not, the user will say. */
    private boolean isOpen(long id) {
        return !isMet(id) || !outlines.get(id).isReached();
    }

    private int firstOpen(long namesake, int first) {
        int place = open.getOrDefault(namesake, first), last = place;
        while (place != Holders.NONE && !isOpen(byName.id(place))) {
            last = place;
            place = byName.next(place);
        }
        open.put(namesake, place == Holders.NONE ? last : place);
        return place;
    }

    private long holder(String reach, LongPredicate fits) {
        return byReach.find(byReach.first(Holders.key(reach)), LOOKED_AT, fits);
    }

    private boolean mayBe(Card card, long holder) {
        return !outlines.get(holder).isOnOtherPageThan(card);
    }

    private boolean isNamedLike(Card card, long holder) {
        return NameLikeness.compatible(outlines.get(holder).name(), card.name());
    }

    private boolean isNameless(Card card, long holder) {
        return outlines.get(holder).name().isNameless() || card.name().isNameless();
    }
}
