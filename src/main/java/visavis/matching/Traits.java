package visavis.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import visavis.model.Card;
import visavis.model.Email;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;

/** What of a card is compared, folded once, however many cards it is compared with. */
record Traits(String name, Called called, List<String> emails, List<String> phones, List<Page> pages, String organization, String organizationName, PartialDate birthday, int[] reaches) {
    /** Read by whoever is on duty. */
    private static final Set<String> SHARED = Set.of("info", "office", "kontakt", "contact", "contacto", "mail", "post", "hello", "hallo", "hola", "sales", "support", "admin", "team", "service",
            "buero", "sekretariat", "secretariat", "reception", "family", "familie", "familia", "noreply", "no-reply", "postmaster", "webmaster", "press", "jobs", "hr", "billing", "accounts");
    /** What a company is called with or without. */
    private static final Set<String> LEGAL = Set.of("inc", "ltd", "llc", "gmbh", "ag", "kg", "mbh", "co", "corp", "corporation", "company", "limited", "sa", "srl", "sl", "spa", "bv", "nv", "plc", "oy", "ab", "as", "sarl", "sas", "lda", "the", "ev");

    record Page(String platform, String key) {}

    static Traits of(Card card) {
        return of(card, Spelling::words);
    }

    /** {@code split} gives the words of a name or an organisation, and may remember them. */
    static Traits of(Card card, Function<String, List<String>> split) {
        var emails = distinct(card.emails(), Email::key);
        var phones = distinct(card.phones(), Phone::e164);
        var pages = distinct(card.profiles(), Traits::page);
        var reaches = Stream.of(emails, phones, pages).flatMap(List::stream).mapToInt(Object::hashCode).toArray();
        return new Traits(card.display(), Called.of(card.name(), split), emails, phones, pages, organization(card.organization(), split), card.organization(), card.birthday(), reaches);
    }

    /** Whether anything is alike that could make them one person; of those who only sound alike, nothing is. */
    boolean mayBe(Traits other) {
        return mayShareReach(other) || called.mayBe(other.called) || !organization.isEmpty() && organization.equals(other.organization) || birthday != null && birthday.equals(other.birthday);
    }

    /** Whether there may be a way to reach both; when not, there is none. Asked of millions of pairs, so only hashes are looked at. */
    boolean mayShareReach(Traits other) {
        for (int mine : reaches) for (int theirs : other.reaches) if (mine == theirs) return true;
        return false;
    }

    /** Loops and no streams: this is done for everybody there is. */
    private static <S, T> List<T> distinct(List<S> all, Function<S, T> part) {
        if (all.isEmpty()) return List.of();
        var distinct = new ArrayList<T>(all.size());
        for (var each : all) {
            var value = part.apply(each);
            if (value != null && !value.equals("") && !distinct.contains(value)) distinct.add(value);
        }
        return List.copyOf(distinct);
    }

    private static Page page(Profile profile) {
        return profile.identifies() ? new Page(profile.platform(), profile.key()) : null;
    }

    private static String organization(String name, Function<String, List<String>> split) {
        if (name.isEmpty()) return "";
        var words = split.apply(name);
        var bare = new ArrayList<>(words);
        bare.removeIf(LEGAL::contains);
        return String.join(" ", bare.isEmpty() ? words : bare);
    }

    static boolean isShared(String email) {
        int at = email.indexOf('@');
        return at > 0 && SHARED.contains(email.substring(0, at));
    }

    boolean canBeReached() {
        return !emails.isEmpty() || !phones.isEmpty();
    }
}
