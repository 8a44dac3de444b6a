package visavis.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Field;

/** Contacts that were merged into others, by which files still know those: what such a file says again is no news. */
final class MergedAway {
    private final Map<Long, Long> into = new HashMap<>();
    private final Map<Long, List<Contact>> parts = new HashMap<>();

    void put(Contact away, long now) {
        into.put(away.id(), now);
        parts.computeIfAbsent(now, none -> new ArrayList<>(1)).add(away);
    }

    boolean tookIn(long id) {
        return parts.containsKey(id);
    }

    boolean isEmpty() {
        return into.isEmpty();
    }

    /** Who the contact is now. */
    long now(long id) {
        return into.isEmpty() ? id : into.getOrDefault(id, id);
    }

    /**
     * The contact with what the draft adds. Where it speaks rather of somebody merged into them, it adds only what it would have
     * added to that one: a file that has not changed must not bring back values the merge left out.
     */
    Contact merge(Contact known, ContactDraft draft) {
        var merged = CardMerge.merge(known, draft);
        var news = news(known, merged);
        for (var part : parts.getOrDefault(known.id(), List.of())) {
            var ofPart = news(part, CardMerge.merge(part, draft));
            if (ofPart.size() < news.size()) news = ofPart;
        }
        var added = known;
        for (var field : news) added = field.copy(merged, added);
        return added;
    }

    private static Set<Field> news(Contact before, Contact after) {
        var news = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) if (!Objects.equals(field.of(before), field.of(after))) news.add(field);
        return news;
    }
}
