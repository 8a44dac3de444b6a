package visavis.importer;

import java.util.Set;

import visavis.model.Care;
import visavis.model.Coded;
import visavis.model.Nature;
import visavis.model.Standing;
import visavis.model.Status;
import visavis.model.Tie;

/** What a table of our own says of a contact's standing; other tables say nothing, and most contacts are read from those. */
final class StandingBuilder {
    private Standing standing = Standing.FRESH;

    /** Takes in one cell; false when it holds no word of ours. */
    boolean take(Part part, String word) {
        var before = standing;
        switch (part) {
            case TIE -> Coded.find(Tie.class, word).ifPresent(tie -> standing = new Standing(tie, before.status(), before.nature(), Care.NONE, Set.of()));
            case STATUS -> Coded.find(Status.class, word).ifPresent(status -> standing = new Standing(before.tie(), status, before.nature(), Care.NONE, Set.of()));
            case NATURE -> Coded.find(Nature.class, word).ifPresent(nature -> standing = new Standing(before.tie(), before.status(), nature, Care.NONE, Set.of()));
            default -> throw new IllegalArgumentException(part + " is no part of a standing");
        }
        return standing != before;
    }

    Standing build() {
        return standing;
    }
}
