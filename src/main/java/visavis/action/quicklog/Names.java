package visavis.action.quicklog;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import visavis.action.quicklog.People.Fit;
import visavis.action.quicklog.People.Match;

/**
 * Finds who is meant. A name takes in as many words as somebody's name goes on with, the longest wins; a last word that
 * only begins one counts if it means nothing else: {@code @Ana at} never asks for Ana Attenborough.
 */
final class Names {
    private static final int MOST_WORDS = 8;

    private final List<Token> tokens;
    private final People people;
    private final IntPredicate meansSomething;

    /** @param meansSomething whether the word at a place would be read as another piece or is a small word */
    Names(List<Token> tokens, People people, IntPredicate meansSomething) {
        this.tokens = tokens;
        this.people = people;
        this.meansSomething = meansSomething;
    }

    /** A name behind an at sign, which is somebody in any case. */
    Optional<Found<Mention>> marked(int i) {
        if (i >= tokens.size() || !tokens.get(i).mention()) return Optional.empty();
        return Optional.of(tokens.get(i).quoted() ? quoted(i) : known(i, true).orElseGet(() -> unknown(i)));
    }

    /** A name without an at sign, of people one knows; whole words only, and no small word unless it is written like a name. */
    Optional<Found<Mention>> bare(int i) {
        if (i >= tokens.size() || tokens.get(i).mention() || tokens.get(i).text().isEmpty()) return Optional.empty();
        boolean maybe = tokens.get(i).looksLikeName() || tokens.get(i).quoted() || !meansSomething.test(i);
        return maybe ? known(i, false) : Optional.empty();
    }

    /** A word written like a name, of nobody one knows. */
    Optional<Found<Mention>> stranger(int i) {
        return isName(i) ? Optional.of(unknown(i)) : Optional.empty();
    }

    private Found<Mention> quoted(int i) {
        var matches = people.matching(tokens.get(i).text());
        return matches.isEmpty() ? new Found<>(new Mention.Unknown(tokens.get(i).text(), tokens.get(i).start(), tokens.get(i).end()), 1) : found(i, 1, matches);
    }

    private Optional<Found<Mention>> known(int from, boolean beginnings) {
        Found<List<Match>> best = null;
        for (int count = 1; count <= MOST_WORDS && goesOn(from, count); count++) {
            var matches = people.matching(typed(from, count));
            if (matches.isEmpty()) break;
            boolean whole = matches.getFirst().fit() != Fit.BEGINNING;
            if (whole || beginnings && (count == 1 || !meansSomething.test(from + count - 1))) best = new Found<>(matches, count);
        }
        return best == null ? Optional.empty() : Optional.of(found(from, best.count(), best.value()));
    }

    private boolean goesOn(int from, int count) {
        int last = from + count - 1;
        if (last >= tokens.size()) return false;
        return count == 1 || !tokens.get(last).mention() && !tokens.get(last).quoted() && !tokens.get(last - 1).pauses();
    }

    /** Asks when several fit equally, when a name is only begun, and when a surname follows that is not theirs. */
    private Found<Mention> found(int from, int count, List<Match> matches) {
        var fit = matches.getFirst().fit();
        var candidates = matches.stream().filter(match -> match.fit() == fit).toList();
        int more = fit == Fit.WORDS && !tokens.get(from).quoted() ? furtherNames(from, count) : 0;
        int all = count + more;
        boolean sure = candidates.size() == 1 && fit != Fit.BEGINNING && more == 0;
        var typed = typed(from, all);
        int start = tokens.get(from).start(), end = tokens.get(from + all - 1).end();
        return new Found<>(sure ? new Mention.Known(candidates.getFirst().id(), candidates.getFirst().name(), typed, start, end)
                : new Mention.Ambiguous(candidates, typed, start, end), all);
    }

    private Found<Mention> unknown(int i) {
        int count = 1 + furtherNames(i, 1);
        return new Found<>(new Mention.Unknown(typed(i, count), tokens.get(i).start(), tokens.get(i + count - 1).end()), count);
    }

    private int furtherNames(int from, int count) {
        int more = 0;
        while (count + more < MOST_WORDS && goesOn(from, count + more + 1) && isName(from + count + more)) more++;
        return more;
    }

    private boolean isName(int i) {
        return i < tokens.size() && tokens.get(i).looksLikeName() && !meansSomething.test(i);
    }

    private String typed(int from, int count) {
        var text = new StringBuilder(tokens.get(from).text());
        for (int i = from + 1; i < from + count; i++) text.append(' ').append(tokens.get(i).text());
        return text.toString();
    }
}
