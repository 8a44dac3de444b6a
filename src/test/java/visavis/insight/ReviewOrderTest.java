package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import visavis.model.Care;
import visavis.model.Due;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Suggestion;
import visavis.model.Tie;
import visavis.model.TieSigns;

class ReviewOrderTest {
    @Test
    void whoTellsMostComesFirst() {
        var people = List.of(person("listed", 0, 0, Suggestion.NOT_ENOUGH_EVIDENCE), person("likes only", 9, 4, Suggestion.NOT_ENOUGH_EVIDENCE), person("far below", 30, 12, Suggestion.NONE),
                person("just below", 30, 46, Suggestion.NONE), person("strong", 30, 61, Suggestion.STRONG), person("strongest", 30, 88, Suggestion.STRONG));
        assertEquals(List.of("strongest", "strong", "just below", "far below", "likes only", "listed"), ReviewOrder.of(people).stream().map(PersonRow::name).toList());
    }

    @Test
    void whoIsJudgedOrNotActiveIsNotAskedAbout() {
        var asked = person("asked", 1, 5, Suggestion.NONE);
        var judged = new PersonRow(2, "", "judged", "", "", Tie.WEAK, true, Status.ACTIVE, "", List.of(), Care.NONE, Stage.LISTED, null, null, 1, asked.signs(), StageDays.NONE);
        assertEquals(List.of(asked), ReviewOrder.of(List.of(judged, asked.withStatus(Status.ARCHIVED), asked)));
    }

    private static PersonRow person(String name, int interactions, double strength, Suggestion suggested) {
        return new PersonRow(1, "", name, "", "", Tie.WEAK, false, Status.ACTIVE, "", List.of(), Care.NONE, Stage.LISTED, null, null, interactions,
                new TieSigns(strength, suggested, 5, Due.NO, null, false, false, null, 1, 1), StageDays.NONE);
    }
}
