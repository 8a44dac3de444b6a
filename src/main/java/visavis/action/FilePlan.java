package visavis.action;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.DateOrder;
import visavis.model.Guess;
import visavis.model.Identity;
import visavis.model.Likeness;
import visavis.model.OpenDate;

/**
 * What would come of one file. {@code key} is what {@link ImportFiles.Options} knows it by; {@code format} is empty, and nothing was
 * read, for a table nobody recognises. Only the first {@code people} and {@code doubts} are listed, all are counted.
 */
public record FilePlan(URI key, String name, String format, String encoding, Columns columns, Dating dating, Count count, List<Person> people, List<Doubt> doubts) {
    /** The columns of a table of people, or none; {@code signature} is what their meanings are remembered by, where they are from the last time. */
    public record Columns(List<Guess> all, String signature, boolean remembered) {
        static final Columns NONE = new Columns(List.of(), "", false);

        public Columns {
            all = List.copyOf(all);
        }
    }

    /** The order of its dates, {@link DateOrder#FIND} when it has none to order, and one nothing tells the order of. */
    public record Dating(DateOrder order, Optional<OpenDate> open) {}

    /** Rows, and what they would come to: {@code fresh} people, {@code certain} ones we know, {@code likely} ones (fresh until the user says otherwise), {@code deleted} ones, who are among the problems. */
    public record Count(int rows, int fresh, int certain, int likely, int deleted, int interactions, int problems) {
        static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0);
    }

    /** Somebody as they will be; {@code with} is the known contact's name and {@code by} what they are known by, empty and {@code null} for somebody new, who may be {@code likely} somebody known, or somebody the user {@code deleted}. */
    public record Person(long line, Card card, String with, Identity by, boolean likely, boolean deleted) {
        static Person deleted(long line, Card card) {
            return new Person(line, card, "", null, false, true);
        }
    }

    /** Somebody new who may be somebody known, the likeliest first. */
    public record Doubt(long line, Card card, List<Candidate> candidates) {
        public Doubt {
            candidates = List.copyOf(candidates);
        }
    }

    public record Candidate(Contact contact, Likeness likeness) {}

    public FilePlan {
        people = List.copyOf(people);
        doubts = List.copyOf(doubts);
    }

    /** Whether the user must say what its columns hold before anything can be read. */
    public boolean needsMapping() {
        return format.isEmpty();
    }

    /** Whether nothing needs to be asked. */
    public boolean isClear() {
        return !needsMapping() && dating.open().isEmpty() && doubts.isEmpty();
    }
}
