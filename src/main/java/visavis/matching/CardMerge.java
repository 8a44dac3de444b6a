package visavis.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Profile;
import visavis.model.Text;

/**
 * A known contact together with what a file now says of them. Lists grow and never shrink, single values follow the file,
 * a note is added to; nothing the user wrote is touched.
 */
public final class CardMerge {
    private CardMerge() {}

    /** Equal to {@code known} when the file brings nothing new. */
    public static Contact merge(Contact known, ContactDraft draft) {
        var card = merge(known.card(), draft.card());
        var origin = merge(known.origin(), draft.origin());
        if (card == known.card() && origin.equals(known.origin())) return known;
        var merged = known.withCard(card).withOrigin(origin);
        for (var field : known.edited()) merged = field.copy(known, merged);
        return merged;
    }

    private static Card merge(Card known, Card news) {
        if (news.equals(known)) return known;
        return new Card(merge(known.name(), news.name()), later(known.organization(), news.organization()), later(known.department(), news.department()),
                later(known.title(), news.title()), union(known.emails(), news.emails(), Email::key), union(known.phones(), news.phones(), Reaches::number),
                union(known.addresses(), news.addresses(), CardMerge::key), union(known.profiles(), news.profiles(), Profile::key),
                merge(known.birthday(), news.birthday()), union(known.tags(), news.tags()), union(known.facets(), news.facets(), facet -> facet.kind() + Text.fold(facet.label())),
                addition(known.note(), news.note()), extras(known.extras(), news.extras()));
    }

    /** The file's name, unless it says less of the same name. The same name whole and in parts is kept both ways. */
    static Name merge(Name known, Name news) {
        boolean noName = Text.join("", news.full(), news.given(), news.middle(), news.family()).isEmpty();
        if (noName || NameLikeness.key(known).equals(NameLikeness.key(news))) return together(known, news);
        boolean saysLess = NameLikeness.compatible(known, news) && NameLikeness.letters(known).length() > NameLikeness.letters(news).length();
        var better = saysLess ? known : news;
        var other = saysLess ? news : known;
        return new Name(better.full(), later(other.prefix(), better.prefix()), better.given(), better.middle(), better.family(),
                later(other.suffix(), better.suffix()), later(other.nickname(), better.nickname()));
    }

    private static Name together(Name known, Name news) {
        return new Name(later(known.full(), news.full()), later(known.prefix(), news.prefix()), later(known.given(), news.given()), later(known.middle(), news.middle()),
                later(known.family(), news.family()), later(known.suffix(), news.suffix()), later(known.nickname(), news.nickname()));
    }

    static Origin merge(Origin known, Origin news) {
        if (known.place().isEmpty()) return new Origin(news.place(), known.met() == null ? news.met() : known.met());
        return known.met() == null && known.place().equals(news.place()) ? news : known;
    }

    /** The file's date, unless it knows fewer parts of it. */
    static PartialDate merge(PartialDate known, PartialDate news) {
        if (news == null || known == null) return news == null ? known : news;
        return parts(news) < parts(known) ? known : news;
    }

    private static long parts(PartialDate date) {
        return java.util.stream.Stream.of(date.year(), date.month(), date.day()).filter(Objects::nonNull).count();
    }

    private static String later(String known, String news) {
        return news.isEmpty() ? known : news;
    }

    static String addition(String known, String news) {
        if (known.contains(news)) return known;
        return known.isEmpty() ? news : known + "\n\n" + news;
    }

    static <T> List<T> union(List<T> known, List<T> news, Function<T, String> key) {
        var all = new ArrayList<>(known);
        var keys = new HashSet<>(known.stream().map(key).toList());
        news.stream().filter(value -> keys.add(key.apply(value))).forEach(all::add);
        return all;
    }

    static TreeSet<String> union(java.util.Set<String> known, java.util.Set<String> news) {
        var all = new TreeSet<>(known);
        all.addAll(news);
        return all;
    }

    /** A property the file has is as the file has it; the others stay. */
    private static List<Extra> extras(List<Extra> known, List<Extra> news) {
        var renewed = news.stream().map(Extra::property).collect(Collectors.toSet());
        var all = new ArrayList<>(known.stream().filter(extra -> !renewed.contains(extra.property())).toList());
        all.addAll(news);
        return new HashSet<>(all).equals(new HashSet<>(known)) ? known : all;
    }

    static String key(Address address) {
        return Text.fold(Text.join(" ", address.street(), address.city(), address.region(), address.postalCode(), address.country()));
    }
}
