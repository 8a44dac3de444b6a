package visavis.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import visavis.model.Card;
import visavis.model.ContactDraft;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.Profile;

/**
 * Somebody who follows, or is followed, on a platform. Which of the two is kept as a tag: it may be both, it is no more than
 * a fact of the tie, and it can be filtered by. A tag is data: these are the same in whatever language the program is used.
 */
final class Follows {
    static final String THEY_FOLLOW = "follows me", I_FOLLOW = "I follow";

    private Follows() {}

    /** @param since the day the following began, {@code null} when not known */
    static ContactDraft draft(String platform, String handle, String page, String tag, LocalDate since) {
        var card = Card.EMPTY.withName(Name.NONE.withNickname(handle)).withProfiles(List.of(new Profile(platform, page))).withTags(Set.of(tag));
        return new ContactDraft("", card, new Origin(platform, since));
    }
}
