package visavis.view.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import visavis.model.PersonRow;
import visavis.model.Tie;

/**
 * One pass through the people who wait: who is asked about, what was said, and what others changed meanwhile. Whoever is asked
 * about stays until answered, whatever becomes of the order, so that no key meets somebody else than was seen.
 */
final class Pass {
    private final Map<Long, Answer> answers = new LinkedHashMap<>();
    /** Whom to ask about before the others: who is shown, and who was taken back. */
    private final Deque<PersonRow> first = new ArrayDeque<>();
    private final Map<Long, Integer> underWay = new HashMap<>();
    private Waiting waiting = Waiting.NOBODY;

    /** Takes in how things stand now. Of people about whom something is being written, it is not known yet. */
    void meet(Waiting now) {
        var shown = current();
        waiting = now;
        first.removeIf(person -> !now.has(person.id()) && !isUnderWay(person.id()));
        if (shown != null && now.has(shown.id())) askFirst(shown);
        var takenBack = answers.values().stream().filter(answer -> !answer.isSkip() && !isUnderWay(answer.person().id()) && now.has(answer.person().id())).toList();
        takenBack.forEach(this::reopen);
        var newest = first.stream().map(person -> now.byId().getOrDefault(person.id(), person)).toList();
        first.clear();
        first.addAll(newest);
    }

    /** Who is asked about; {@code null} when nobody is left. */
    PersonRow current() {
        return next().findFirst().orElse(null);
    }

    /** Who is asked about and who comes then. */
    List<PersonRow> next(int howMany) {
        return next().limit(howMany).toList();
    }

    private Stream<PersonRow> next() {
        return Stream.concat(first.stream(), waiting.order().stream().filter(person -> !answers.containsKey(person.id()) && first.stream().noneMatch(before -> before.id() == person.id())));
    }

    /** @param tie {@code null} to skip; there must be somebody to ask about */
    Answer answer(Tie tie) {
        var answer = new Answer(current(), tie);
        first.removeIf(person -> person.id() == answer.person().id());
        answers.put(answer.person().id(), answer);
        return answer;
    }

    /** Takes the last answer back: who it was about is asked about again. {@code null} when there is none. */
    Answer back() {
        if (answers.isEmpty()) return null;
        var last = new ArrayList<>(answers.values()).getLast();
        reopen(last);
        return last;
    }

    /** Asks again about whom an answer was about. */
    void reopen(Answer answer) {
        answers.remove(answer.person().id());
        askFirst(answer.person());
    }

    private void askFirst(PersonRow person) {
        first.removeIf(each -> each.id() == person.id());
        first.addFirst(person);
    }

    /** Something about the person is being written, or no longer. */
    void writing(long contact, boolean begins) {
        underWay.merge(contact, begins ? 1 : -1, (before, more) -> before + more == 0 ? null : before + more);
    }

    private boolean isUnderWay(long contact) {
        return underWay.containsKey(contact);
    }

    /** Everything said so far, skips among it. */
    List<Answer> answers() {
        return List.copyOf(answers.values());
    }

    /** How many were called strong, weak, or with {@code null} skipped. */
    int count(Tie tie) {
        return (int) answers.values().stream().filter(answer -> answer.tie() == tie).count();
    }

    /** How many are still to be asked about. */
    int left() {
        long answeredYetWaiting = answers.keySet().stream().filter(waiting::has).count();
        long openYetUnknown = first.stream().filter(person -> !waiting.has(person.id())).count();
        return (int) (waiting.order().size() - answeredYetWaiting + openYetUnknown);
    }

    int total() {
        return answers.size() + left();
    }
}
