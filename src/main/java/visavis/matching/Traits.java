package visavis.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import visavis.model.Card;
import visavis.model.Email;
import visavis.model.PartialDate;
import visavis.model.Profile;

/** What of a card is compared, folded once, however many cards it is compared with. */
record Traits(String name, Called called, List<String> emails, List<String> phones, List<Page> pages, String organization, String organizationName, PartialDate birthday) {
    /** Read by whoever is on duty. */
    private static final Set<String> SHARED = Set.of("info", "office", "kontakt", "contact", "contacto", "mail", "post", "hello", "hallo", "hola", "sales", "support", "admin", "team", "service",
            "buero", "sekretariat", "secretariat", "reception", "family", "familie", "familia", "noreply", "no-reply", "postmaster", "webmaster", "press", "jobs", "hr", "billing", "accounts");
    /** What a company is called with or without. */
    private static final Set<String> LEGAL = Set.of("inc", "ltd", "llc", "gmbh", "ag", "kg", "mbh", "co", "corp", "corporation", "company", "limited", "sa", "srl", "sl", "spa", "bv", "nv", "plc", "oy", "ab", "as", "sarl", "sas", "lda", "the", "ev");

    record Page(String platform, String key) {}

    static Traits of(Card card) {
        return new Traits(card.display(), Called.of(card.name()), card.emails().stream().map(Email::key).filter(key -> !key.isEmpty()).distinct().toList(),
                card.phones().stream().map(visavis.model.Phone::e164).filter(number -> !number.isEmpty()).distinct().toList(),
                card.profiles().stream().filter(Profile::identifies).map(profile -> new Page(profile.platform(), profile.key())).distinct().toList(),
                organization(card.organization()), card.organization(), card.birthday());
    }

    private static String organization(String name) {
        var words = Spelling.words(name);
        var bare = words.stream().filter(word -> !LEGAL.contains(word)).collect(Collectors.joining(" "));
        return bare.isEmpty() ? String.join(" ", words) : bare;
    }

    static boolean isShared(String email) {
        int at = email.indexOf('@');
        return at > 0 && SHARED.contains(email.substring(0, at));
    }

    boolean canBeReached() {
        return !emails.isEmpty() || !phones.isEmpty();
    }
}
