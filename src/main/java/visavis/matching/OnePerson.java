package visavis.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Field;
import visavis.model.Profile;
import visavis.model.Text;
import visavis.model.Tie;

/**
 * Two contacts as the one person they are. Lists are united and notes joined, so nothing of them is lost; of a single value there
 * can be one: the user's choice, else what the user wrote, else the kept contact's, else the other's.
 */
public final class OnePerson {
    private final Contact kept, other;

    private OnePerson(Contact kept, Contact other) {
        this.kept = kept;
        this.other = other;
    }

    /** {@code chosen} says of a field whose value to take whole, {@code kept}'s or {@code other}'s; a choice is the user's word, which no import overwrites. */
    public static Contact of(Contact kept, Contact other, Map<Field, Contact> chosen) {
        var both = new OnePerson(kept, other);
        var together = kept.withCard(both.card()).withCare(both.care());
        for (var field : Field.values()) {
            var source = chosen.containsKey(field) ? chosen.get(field) : both.source(field);
            if (source != null) together = field.copy(source, together);
        }
        return together.withEdited(both.edited(chosen));
    }

    private Card card() {
        Card mine = kept.card(), theirs = other.card();
        return new Card(CardMerge.merge(theirs.name(), mine.name()), mine.organization(), mine.department(), mine.title(),
                CardMerge.union(mine.emails(), theirs.emails(), Email::key), CardMerge.union(mine.phones(), theirs.phones(), Reaches::number),
                CardMerge.union(mine.addresses(), theirs.addresses(), CardMerge::key), CardMerge.union(mine.profiles(), theirs.profiles(), Profile::key),
                CardMerge.merge(theirs.birthday(), mine.birthday()), CardMerge.union(mine.tags(), theirs.tags()),
                CardMerge.union(mine.facets(), theirs.facets(), facet -> facet.kind() + Text.fold(facet.label())), CardMerge.addition(mine.note(), theirs.note()),
                CardMerge.union(mine.extras(), theirs.extras(), Extra::toString));
    }

    /** A circle of either is a circle of theirs, and family is family. */
    private Care care() {
        Care mine = kept.care(), theirs = other.care();
        return new Care(CardMerge.union(mine.circles(), theirs.circles()), mine.family() || theirs.family(), mine.cadence());
    }

    /** Whose value a field takes whole; {@code null} for those that hold something of both. */
    private Contact source(Field field) {
        return switch (field) {
            case EMAILS, PHONES, ADDRESSES, PROFILES, TAGS, FACETS, NOTE, EXTRAS, CIRCLES, FAMILY -> null;
            case NAME, BIRTHDAY -> onlyOneEdited(field);
            case TIE -> Objects.requireNonNullElse(onlyOneEdited(field), other.tie() == Tie.STRONG ? other : kept);
            default -> Objects.requireNonNullElse(onlyOneEdited(field), isEmpty(field, kept) ? other : kept);
        };
    }

    private Contact onlyOneEdited(Field field) {
        boolean mine = kept.edited().contains(field), theirs = other.edited().contains(field);
        return mine == theirs ? null : mine ? kept : other;
    }

    private static boolean isEmpty(Field field, Contact contact) {
        return switch (field) {
            case ORIGIN -> contact.origin().place().isEmpty();
            case NATURE -> contact.nature() == visavis.model.Nature.UNSET;
            case PHOTO -> contact.photo() == 0;
            case CADENCE -> contact.care().cadence() == null;
            case STATUS -> false;
            default -> "".equals(field.of(contact));
        };
    }

    /** Of properties that both have, an import of either would throw out the other's. */
    private EnumSet<Field> edited(Map<Field, Contact> chosen) {
        var edited = EnumSet.noneOf(Field.class);
        edited.addAll(kept.edited());
        edited.addAll(other.edited());
        edited.addAll(chosen.keySet());
        if (properties(kept).stream().anyMatch(properties(other)::contains) && !new HashSet<>(kept.card().extras()).equals(new HashSet<>(other.card().extras()))) edited.add(Field.EXTRAS);
        return edited;
    }

    private static List<String> properties(Contact contact) {
        return contact.card().extras().stream().map(Extra::property).toList();
    }
}
