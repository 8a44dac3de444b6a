package visavis.insight;

import java.util.Comparator;
import java.util.List;

import visavis.model.PersonRow;
import visavis.model.Status;
import visavis.model.Suggestion;

/** In which order to ask the user how strong ties are, so that the first answers tell the most. */
public final class ReviewOrder {
    private static final Comparator<PersonRow> MOST_TELLING = Comparator.comparing(ReviewOrder::turn)
            .thenComparingDouble(ReviewOrder::doubt)
            .thenComparing(Comparator.comparingInt(PersonRow::interactions).reversed())
            .thenComparing(Comparator.comparing(PersonRow::stage).reversed())
            .thenComparing(PersonRow::name, String.CASE_INSENSITIVE_ORDER);

    private ReviewOrder() {}

    /** The active contacts of whom the user has not said yet how strong the tie is. */
    public static List<PersonRow> of(List<PersonRow> people) {
        return people.stream().filter(person -> person.status() == Status.ACTIVE && !person.judged()).sorted(MOST_TELLING).toList();
    }

    /** First who looks strong, then who could be, then who is hardly known, then who is only listed. */
    private static int turn(PersonRow person) {
        if (person.signs().suggested() == Suggestion.STRONG) return 0;
        if (person.signs().suggested() == Suggestion.NONE) return 1;
        return person.interactions() > 0 ? 2 : 3;
    }

    /** How far the strength is from where it would be suggested: near it, an answer tells what the figures cannot; above it, the strongest come first. */
    private static double doubt(PersonRow person) {
        var strength = person.signs().strength();
        return turn(person) == 0 ? -strength : Math.abs(TieStrength.STRONG - strength);
    }
}
