package visavis.view.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import visavis.action.quicklog.Mention;
import visavis.action.quicklog.QuickLogEntry;
import visavis.model.Overview;

/**
 * Who is meant by one of the names in the line.
 *
 * @param optional whether the line can be saved without an answer: the name is clear, yet may go on
 */
record Question(Mention mention, List<Suggestion> answers, boolean optional) {
    private static final int MOST = 6;

    /** What to ask: about the name being typed, else about the first that is not clear. */
    static Optional<Question> of(QuickLogEntry entry, int caret, KnownPeople people) {
        var typed = entry.mentionAt(caret).flatMap(mention -> about(mention, people));
        return typed.or(() -> entry.mentions().stream().filter(mention -> !(mention instanceof Mention.Known)).findFirst().flatMap(mention -> about(mention, people)));
    }

    private static Optional<Question> about(Mention mention, KnownPeople people) {
        return switch (mention) {
            case Mention.Known known -> {
                var longer = people.beginning(known.text(), MOST).stream().filter(person -> person.contact().id() != known.id()).toList();
                yield longer.isEmpty() ? Optional.empty() : Optional.of(new Question(known, answers(longer, ""), true));
            }
            case Mention.Ambiguous several -> Optional.of(new Question(several, answers(orLike(several.text(), people), several.text()), false));
            case Mention.Unknown unknown -> Optional.of(new Question(unknown, strangerFirst(unknown.text(), people), false));
        };
    }

    /** A known name that goes on with a surname nobody has leaves those of that name. */
    private static List<Overview> orLike(String name, KnownPeople people) {
        var found = people.beginning(name, MOST);
        return found.isEmpty() ? people.like(name, MOST) : found;
    }

    private static List<Suggestion> answers(List<Overview> found, String stranger) {
        var answers = new ArrayList<Suggestion>();
        found.forEach(person -> answers.add(new Suggestion.Known(person)));
        if (!stranger.isEmpty()) answers.add(new Suggestion.Stranger(stranger));
        return answers;
    }

    /** Who wrote a whole name nobody has most likely means somebody new. */
    private static List<Suggestion> strangerFirst(String name, KnownPeople people) {
        if (name.isEmpty()) return answers(people.beginning("", MOST), "");
        var answers = new ArrayList<Suggestion>();
        answers.add(new Suggestion.Stranger(name));
        answers.addAll(answers(people.like(name, MOST - 1), ""));
        return answers;
    }
}
