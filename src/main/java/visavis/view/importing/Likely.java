package visavis.view.importing;

import java.net.URI;

import visavis.action.Answers.Who;
import visavis.action.FilePlan.Doubt;

/** Somebody in a file who may be somebody we know, and what the user said; {@code who} is {@code null} while it is left for later. */
record Likely(URI file, Doubt doubt, Who who) {
    Likely isSame(long contact) {
        return new Likely(file, doubt, new Who(contact, java.util.List.of()));
    }

    /** Not one of those who are offered. */
    Likely isNobody() {
        return new Likely(file, doubt, new Who(0, doubt.candidates().stream().map(candidate -> candidate.contact().id()).toList()));
    }

    Likely isLeft() {
        return new Likely(file, doubt, null);
    }

    /** The place among those offered of who is chosen, else of the likeliest. */
    int chosen() {
        for (int i = 0; who != null && i < doubt.candidates().size(); i++) if (doubt.candidates().get(i).contact().id() == who.same()) return i;
        return 0;
    }
}
