package visavis.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Email;
import visavis.model.Identity;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;

/** What a row of a file is known by: told to the user where it is somebody certain, and kept where they said who it is. */
public final class Recognition {
    private Recognition() {}

    /** By what {@link IdentityIndex} found the contact for the draft. */
    public static Identity of(ContactDraft draft, Contact found) {
        if (draft.uid().equals(found.uid())) return Identity.UID;
        var mine = draft.card();
        var theirs = found.card();
        if (share(mine.profiles().stream().filter(Profile::identifies).toList(), theirs.profiles(), Profile::key)) return Identity.PROFILE;
        if (share(mine.emails(), theirs.emails(), Email::key)) return Identity.EMAIL;
        return share(mine.phones(), theirs.phones(), Phone::e164) ? Identity.PHONE : Identity.NAME;
    }

    private static <T> boolean share(List<T> mine, List<T> theirs, Function<T, String> key) {
        return !Collections.disjoint(keys(mine, key), keys(theirs, key));
    }

    private static <T> List<String> keys(Collection<T> values, Function<T, String> key) {
        return values.stream().map(key).filter(each -> !each.isEmpty()).toList();
    }

    /** Whether a file says nothing of somebody by which they could be told from a namesake. */
    public static boolean isNameAlone(ContactDraft draft) {
        var card = draft.card();
        return draft.uid().isEmpty() && card.organization().isEmpty() && !card.name().isEmpty() && !Reaches.any(card);
    }

    /** The same of such a row's {@link #key}. */
    public static boolean isNameAlone(String key) {
        return key.endsWith("\n\n");
    }

    /** All the card says of who it is, as one text: the same row has the same the next time. */
    public static String key(Card card) {
        return Text.fold(card.display()) + "\n" + Text.fold(card.organization()) + "\n" + String.join("\n", new TreeSet<>(Reaches.of(card)));
    }
}
