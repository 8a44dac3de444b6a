package visavis.action.quicklog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import visavis.action.quicklog.Words.ChannelWord;
import visavis.action.quicklog.Words.Role;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Lane;

/** One walk through a line from left to right, keeping the first of each kind of piece; what nothing else wants is title. */
final class Reading {
    private final String line;
    private final List<Token> tokens;
    private final LocalDate today;
    private final Words words;
    private final Dates dates;
    private final Lengths lengths;
    private final Times times;
    private final Names names;
    private final Title title;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private ChannelWord channel;
    private String channelWord = "", place = "";
    /** Whose doing it was by the word before a name, and by the verb after one. */
    private Direction said;
    private boolean theirs;
    private Day day;
    private LocalTime time;
    private Integer minutes;
    /** Where the walk is, and where the last person, subject and channel word ended. */
    private int i, personEnd = -1, subjectEnd = -1, channelEnd = -1;

    Reading(String line, LocalDate today, People people, Words words) {
        this.line = line;
        this.today = today;
        this.words = words;
        tokens = Tokens.of(line);
        dates = new Dates(tokens, words, today);
        lengths = new Lengths(tokens, words);
        times = new Times(tokens, words);
        names = new Names(tokens, people, this::meansSomething);
        title = new Title(words);
        while (i < tokens.size()) if (!piece()) title.add(tokens.get(i), i++);
    }

    void mark(Span span) {
        spans.add(span);
    }

    QuickLogEntry entry(String note) {
        var how = channel != null ? channel.channel() : place.isEmpty() ? null : Channel.IN_PERSON;
        var date = day == null || day.date() == null ? today : day.date();
        var doubts = Doubts.of(how, mentions, day, minutes, today);
        spans.sort(Comparator.comparingInt(Span::start));
        return new QuickLogEntry(how, channelWord, how == null ? null : direction(how), date, time, Doubts.isTooLong(minutes) ? null : minutes,
                place, title.text(), note, mentions, doubts, spans);
    }

    private Direction direction(Channel how) {
        if (how.usualDirection() == Direction.MUTUAL) return Direction.MUTUAL;
        if (theirs) return Direction.IN;
        boolean bothSaid = said == Direction.MUTUAL && how.lane() != Lane.PRIVATE;
        if (said != null && !bothSaid) return said;
        return channel.direction() == null ? how.usualDirection() : channel.direction();
    }

    private boolean piece() {
        return person() || channel() || date() || length() || time() || place();
    }

    private boolean person() {
        return named() || anotherPerson() || subjectOrObject() || names.marked(i).map(found -> take(found, i, true)).orElse(false);
    }

    /** "from Ana", "with @Ana". A stranger without an at sign counts only if nobody has one: "by train from Leeds with @Ana". */
    private boolean named() {
        var preposition = words.directions.at(tokens, i);
        if (preposition.isEmpty()) return false;
        int from = i + preposition.get().count();
        var person = names.marked(from).or(() -> names.bare(from)).or(() -> tokens.stream().anyMatch(Token::mention) ? Optional.empty() : names.stranger(from));
        if (person.isEmpty()) return false;
        if (said == null) said = preposition.get().value();
        span(i, from, Piece.DIRECTION);
        return take(person.get(), from, false);
    }

    /** "… and Bob", "…, Bob". */
    private boolean anotherPerson() {
        if (personEnd != i) return false;
        boolean and = words.is(Role.AND, tokens.get(i));
        if (!and && !tokens.get(i - 1).pauses()) return false;
        int from = and ? i + 1 : i;
        var person = names.marked(from).or(() -> names.bare(from)).or(() -> and ? names.stranger(from) : Optional.empty());
        return person.map(found -> take(found, from, subjectEnd == i)).orElse(false);
    }

    /** "called Ana", "coffee Ana"; and "Ana called" where the line begins. */
    private boolean subjectOrObject() {
        if (channelEnd == i && (channel.verb() || tokens.get(i).looksLikeName())) return names.bare(i).map(found -> take(found, i, false)).orElse(false);
        if (i > 0) return false;
        return names.bare(0).filter(found -> isVerb(found.count())).map(found -> take(found, 0, true)).orElse(false);
    }

    private boolean take(Found<Mention> person, int from, boolean subject) {
        mentions.add(person.value());
        i = from + person.count();
        personEnd = i;
        if (subject) subjectEnd = i;
        spans.add(new Span(person.value().start(), person.value().end(), Piece.PERSON));
        return true;
    }

    private boolean channel() {
        var found = channel == null ? words.channels.at(tokens, i) : Optional.<Found<ChannelWord>>empty();
        if (found.isEmpty()) return false;
        channel = found.get().value();
        channelEnd = i + found.get().count();
        theirs = channel.verb() && (subjectEnd == i || i > 0 && words.is(Role.THEY, tokens.get(i - 1)));
        channelWord = typed(i, channelEnd);
        span(i, channelEnd, Piece.CHANNEL);
        if (channel.titled()) for (int at = i; at < channelEnd; at++) title.add(tokens.get(at), at);
        i = channelEnd;
        return true;
    }

    private boolean isVerb(int at) {
        return channel == null && words.channels.at(tokens, at).filter(found -> found.value().verb()).isPresent();
    }

    private boolean date() {
        if (day != null) return false;
        day = take(dates.at(i), Piece.DATE, Role.ON);
        return day != null;
    }

    private boolean length() {
        if (minutes != null) return false;
        minutes = take(lengths.at(i), Piece.MINUTES, Role.FOR);
        return minutes != null;
    }

    private boolean time() {
        if (time != null) return false;
        time = take(times.at(i), Piece.TIME, Role.AT);
        return time != null;
    }

    /** Its value, {@code null} when there is none; the small word before it is read over and not marked. */
    private <T> T take(Optional<Found<T>> found, Piece piece, Role before) {
        if (found.isEmpty()) return null;
        int from = words.is(before, tokens.get(i)) ? i + 1 : i;
        int to = i + found.get().count();
        span(from, to, piece);
        i = to;
        return found.get().value();
    }

    private boolean place() {
        int from = i + 1;
        if (!place.isEmpty() || from >= tokens.size() || !opensPlace()) return false;
        boolean quoted = tokens.get(from).quoted() && !tokens.get(from).mention();
        int to = quoted ? from + 1 : placeEnd(from);
        place = quoted ? tokens.get(from).text() : typed(from, to);
        if (place.isEmpty()) return false;
        span(from, to, Piece.PLACE);
        i = to;
        return true;
    }

    private boolean opensPlace() {
        return words.is(Role.AT, tokens.get(i)) || words.is(Role.IN, tokens.get(i)) && tokens.get(i + 1).looksLikeName();
    }

    private int placeEnd(int from) {
        int to = from;
        while (to < tokens.size() && !endsPlace(to, from)) to++;
        return to;
    }

    /** Behind a comma only what is written like a name or number still belongs to the place: "Café X, Vienna". */
    private boolean endsPlace(int at, int from) {
        var token = tokens.get(at);
        if (token.mention() || isValue(at) || words.is(Role.ABOUT, token) || leadsToPerson(at)) return true;
        if (channel == null && !token.looksLikeName() && words.channels.at(tokens, at).isPresent()) return true;
        return at > from && tokens.get(at - 1).pauses() && !token.looksLikeName() && !Character.isDigit((token.text() + " ").charAt(0));
    }

    /** "with Ana", "and @Ana"; but "Rose and Crown" is one name even if one knows a Crown. */
    private boolean leadsToPerson(int at) {
        if (words.is(Role.AND, tokens.get(at))) return names.marked(at + 1).isPresent();
        return words.directions.at(tokens, at).filter(found -> names.marked(at + found.count()).or(() -> names.bare(at + found.count())).isPresent()).isPresent();
    }

    private boolean isValue(int at) {
        return dates.at(at).isPresent() || lengths.at(at).isPresent() || times.at(at).isPresent();
    }

    private boolean meansSomething(int at) {
        return words.isSmall(tokens.get(at)) || isValue(at) || words.channels.at(tokens, at).isPresent() || words.directions.at(tokens, at).isPresent();
    }

    private String typed(int from, int to) {
        return from >= to ? "" : line.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private void span(int from, int to, Piece piece) {
        spans.add(new Span(tokens.get(from).start(), tokens.get(to - 1).end(), piece));
    }
}
