package visavis.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import visavis.model.Card;
import visavis.model.Likeness;
import visavis.model.PartialDate;
import visavis.model.Reason;
import visavis.model.Sign;

/**
 * How much two cards are alike. Each sign adds its weight or takes it away (Fellegi and Sunter 1969, {@link Sign}); what many share
 * weighs less (Winkler 1989): a phone of ten people, a name that chance alone gives to several.
 */
final class Resemblance {
    private static final Commonness NONE_KNOWN = new Commonness(key -> 0);
    /** What organisation and birthday can add to all else. */
    private static final double STILL_TO_COME = Sign.ORGANIZATION.weight() + Sign.BIRTHDAY.weight();
    private final Traits one, other;
    private final Commonness book;
    /** {@code null} while only the sum is wanted. */
    private final List<Reason> reasons;
    private double sum;

    private Resemblance(Traits one, Traits other, Commonness book, List<Reason> reasons) {
        this.one = one;
        this.other = other;
        this.book = book;
        this.reasons = reasons;
        weigh();
    }

    /** Of two cards for themselves, in a world where nobody else is called so. */
    static Likeness of(Card one, Card other) {
        return of(Traits.of(one), Traits.of(other), NONE_KNOWN);
    }

    static Likeness of(Traits one, Traits other, Commonness book) {
        return Likeness.of(new Resemblance(one, other, book, new ArrayList<>(6)).reasons);
    }

    /** Whether the likeness is one to propose; most are not, and their reasons nobody asks for. */
    static boolean isProposed(Traits one, Traits other, Commonness book) {
        return one.mayBe(other) && Likeness.isProposed(new Resemblance(one, other, book, null).sum);
    }

    private void weigh() {
        boolean reached = reached();
        names();
        if (reasons == null && !Likeness.isProposed(sum + STILL_TO_COME)) return;
        pages();
        birthdays();
        organizations();
        if (!reached && one.canBeReached() && other.canBeReached()) add(Sign.OTHER_REACH, "");
    }

    private boolean reached() {
        if (!one.mayShareReach(other)) return false;
        double before = sum;
        for (var email : one.emails()) if (other.emails().contains(email)) add(Traits.isShared(email) ? Sign.SHARED_EMAIL : Sign.EMAIL, email, email, book.excess(Keys.email(email)));
        for (var phone : one.phones()) if (other.phones().contains(phone)) add(Sign.PHONE, phone, phone, book.excess(Keys.phone(phone)));
        for (var page : one.pages()) if (other.pages().contains(page)) add(Sign.PROFILE, page.key(), page.key(), book.excess(Keys.page(page.key())));
        return sum > before;
    }

    private void names() {
        var told = NameSigns.of(one.called(), other.called());
        double luck = sameOrganization() ? told.luck() * book.share(one.organization()) : told.luck();
        for (var sign : told.signs()) add(sign, one.name(), other.name(), sign.weight() > 0 ? book.chance(one.called(), told.shared(), luck) : 0);
        var mine = one.called().generation();
        var theirs = other.called().generation();
        if (!mine.equals(theirs)) add(mine.isEmpty() || theirs.isEmpty() ? Sign.ONE_GENERATION : Sign.OTHER_GENERATION, one.name(), other.name(), 0);
    }

    /** Two pages on one platform and none in common. */
    private void pages() {
        for (var mine : one.pages()) {
            if (!isOther(mine)) continue;
            add(Sign.OTHER_PROFILE, mine.platform());
            return;
        }
    }

    private boolean isOther(Traits.Page mine) {
        boolean there = false;
        for (var theirs : other.pages()) {
            if (!theirs.platform().equals(mine.platform())) continue;
            if (one.pages().contains(theirs)) return false;
            there = true;
        }
        return there;
    }

    private void birthdays() {
        var mine = one.birthday();
        var theirs = other.birthday();
        if (mine == null || theirs == null || mine.month() == null || mine.day() == null || theirs.month() == null || theirs.day() == null) return;
        boolean years = mine.year() != null && theirs.year() != null;
        if (mine.equals(theirs)) add(years ? Sign.BIRTHDAY : Sign.BIRTHDAY_WITHOUT_YEAR, mine);
        else if (!years && sameDay(mine, theirs)) add(Sign.BIRTHDAY_WITHOUT_YEAR, mine.year() == null ? mine : theirs);
        else add(years && almost(mine, theirs) ? Sign.ALMOST_BIRTHDAY : Sign.OTHER_BIRTHDAY, mine, theirs, 0);
    }

    private static boolean sameDay(PartialDate mine, PartialDate theirs) {
        return mine.month().equals(theirs.month()) && mine.day().equals(theirs.day());
    }

    private static boolean almost(PartialDate mine, PartialDate theirs) {
        boolean year = Objects.equals(mine.year(), theirs.year());
        boolean exchanged = mine.day().equals(theirs.month()) && mine.month().equals(theirs.day());
        if (year) return exchanged || mine.month().equals(theirs.month()) || mine.day().equals(theirs.day());
        return sameDay(mine, theirs) && oneFigure(mine.year(), theirs.year());
    }

    private static boolean oneFigure(int year, int otherYear) {
        int apart = Math.abs(year - otherYear);
        return apart < 10 && apart % 10 != 0 && year / 10 == otherYear / 10 || apart % 10 == 0 && apart < 100 || apart == 100;
    }

    private boolean sameOrganization() {
        return !one.organization().isEmpty() && one.organization().equals(other.organization());
    }

    private void organizations() {
        if (one.organization().isEmpty() || other.organization().isEmpty()) return;
        if (sameOrganization() || NameReading.similar(one.organization(), other.organization(), true)) add(Sign.ORGANIZATION, one.organizationName(), other.organizationName(), 0);
        else add(Sign.OTHER_ORGANIZATION, "");
    }

    private void add(Sign sign, Object value) {
        add(sign, value, value, 0);
    }

    /** What many share may come to nothing, never to its opposite. */
    private void add(Sign sign, Object mine, Object theirs, double lessBy) {
        double weight = sign.weight() > 0 ? Math.max(0, sign.weight() - lessBy) : sign.weight();
        sum += weight;
        if (reasons != null) reasons.add(new Reason(sign, mine.equals(theirs) ? mine.toString() : mine + " / " + theirs, weight));
    }
}
