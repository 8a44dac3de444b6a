package visavis.action;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import visavis.importer.Phones;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Origin;
import visavis.model.Phone;
import visavis.model.Status;
import visavis.model.Step;
import visavis.model.Tie;
import visavis.model.Uid;
import visavis.store.Stores;
import visavis.store.Transaction;

/** What the user says of contacts, one or many at once: their word, which no import overwrites. */
public final class EditContacts {
    private final Stores stores;
    private final Phones phones;

    /** Phone numbers without a country are those of the country the system is set to, as they are for imports. */
    public EditContacts(Stores stores) {
        this(stores, Locale.getDefault().getCountry());
    }

    public EditContacts(Stores stores, String region) {
        this.stores = stores;
        phones = new Phones(region);
    }

    /** A new contact by hand; returns its id. */
    public long add(Card card) {
        return stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.ADD, card.display(), 1);
            var empty = Contact.fresh(Uid.fresh(), Card.EMPTY, Origin.UNKNOWN);
            var written = dialled(empty, empty.withCard(card));
            var edited = Arrays.stream(Field.values()).filter(field -> !Objects.equals(field.of(empty), field.of(written))).collect(Collectors.toSet());
            return stores.contacts().add(tx, step, written.withEdited(edited));
        });
    }

    /** Saves one contact as the user left it; the same as before is no step. */
    public void save(long id, UnaryOperator<Contact> edit) {
        apply(List.of(id), Step.Kind.EDIT, "", edit);
    }

    public void setTie(Collection<Long> ids, Tie tie) {
        label(ids, Step.Kind.TIE, tie.code(), contact -> contact.withTie(tie));
    }

    /** What the user said of one tie, also where it was so already: from now on it is their word. Returns the step, 0 when it was their word before. */
    public long judge(long id, Tie tie) {
        return apply(List.of(id), Step.Kind.TIE, tie.code(), contact -> {
            var edited = EnumSet.of(Field.TIE);
            edited.addAll(contact.edited());
            return contact.withTie(tie).withEdited(edited);
        });
    }

    public void setStatus(Collection<Long> ids, Status status) {
        label(ids, Step.Kind.STATUS, status.code(), contact -> contact.withStatus(status));
    }

    public void tag(Collection<Long> ids, String tag) {
        label(ids, Step.Kind.TAG, tag, contact -> withTags(contact, tags -> tags.add(tag.strip())));
    }

    public void untag(Collection<Long> ids, String tag) {
        label(ids, Step.Kind.UNTAG, tag, contact -> withTags(contact, tags -> tags.remove(tag)));
    }

    /** Keeps a picture (JPEG) and gives it to the contact; {@code null} takes the picture away. */
    public void setPhoto(long id, byte[] jpeg) {
        stores.database().write(tx -> {
            long photo = jpeg == null ? 0 : stores.photos().add(tx, jpeg);
            return apply(tx, List.of(id), Step.Kind.EDIT, "", contact -> contact.withPhoto(photo));
        });
    }

    /** Sees to it that what was said of many is found as well, which their being shown does not wait for. */
    public void makeFindable() {
        stores.search().catchUp();
    }

    /** Moves contacts to the trash for 30 days; nobody is no step. */
    public void trash(Collection<Long> ids) {
        if (ids.isEmpty()) return;
        stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.DELETE, subject(tx, ids, ""), ids.size());
            ids.forEach(id -> stores.contacts().trash(tx, step, id));
            return null;
        });
    }

    private long apply(Collection<Long> ids, Step.Kind kind, String what, UnaryOperator<Contact> edit) {
        return stores.database().write(tx -> apply(tx, ids, kind, what, edit));
    }

    private long apply(Transaction tx, Collection<Long> ids, Step.Kind kind, String what, UnaryOperator<Contact> edit) {
        return save(tx, stores.contacts().get(tx, ids), ids, kind, what, contact -> dialled(contact, edit.apply(contact)));
    }

    /** Of many no more is read than what is said of them. */
    private void label(Collection<Long> ids, Step.Kind kind, String what, UnaryOperator<Contact> edit) {
        stores.database().write(tx -> save(tx, stores.contacts().labels(tx, ids), ids, kind, what, edit));
    }

    /** The step under which it was done; 0 when it changes nothing. */
    private long save(Transaction tx, List<Contact> before, Collection<Long> ids, Step.Kind kind, String what, UnaryOperator<Contact> edit) {
        var after = before.stream().map(edit).toList();
        if (before.equals(after)) return 0;
        long step = stores.steps().begin(tx, kind, subject(tx, ids, what), ids.size());
        stores.contacts().edit(tx, step, before, after);
        return step;
    }

    /** A number typed anew gets the form it is dialled by from abroad, by which imports find its holder. */
    private Contact dialled(Contact before, Contact after) {
        if (after.card().phones().equals(before.card().phones())) return after;
        var known = before.card().phones().stream().map(Phone::value).collect(Collectors.toSet());
        return after.withCard(after.card().withPhones(after.card().phones().stream()
                .map(phone -> known.contains(phone.value()) || !phone.e164().isEmpty() ? phone : phones.read(phone.label(), phone.value())).toList()));
    }

    /** The name of the only one it is about, else what was done to all of them. */
    private String subject(Transaction tx, Collection<Long> ids, String what) {
        return ids.size() == 1 ? stores.contacts().get(tx, ids.iterator().next()).display() : what;
    }

    private static Contact withTags(Contact contact, java.util.function.Consumer<TreeSet<String>> change) {
        var tags = new TreeSet<>(contact.card().tags());
        change.accept(tags);
        return contact.withCard(contact.card().withTags(tags));
    }
}
