package visavis.view.log;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import visavis.action.quicklog.Mention;
import visavis.action.quicklog.QuickLogEntry;
import visavis.model.Overview;
import visavis.model.Text;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.view.common.Ago;

/** What a line says, said back in words. */
final class QuickLogWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private final Messages messages;
    private final Dates dates;
    private final Ago ago;

    QuickLogWords(Messages messages) {
        this.messages = messages;
        dates = new Dates(messages);
        ago = new Ago(messages);
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    /** "yesterday, Fri 20 Nov, 18:30". */
    String when(QuickLogEntry entry, LocalDate today) {
        var day = dates.format("quicklog.day", entry.date());
        var date = entry.date().isAfter(today) ? day : messages.get("quicklog.date", ago.text(entry.date(), today), day);
        return entry.time() == null ? date : messages.get("quicklog.date.time", date, TIME.format(entry.time()));
    }

    String minutes(int minutes) {
        if (minutes < 60) return messages.get("quicklog.minutes", minutes);
        return messages.get(minutes % 60 == 0 ? "quicklog.hours" : "quicklog.hours.minutes", minutes / 60, minutes % 60);
    }

    List<String> problems(QuickLogEntry entry) {
        return entry.problems().stream().map(messages::problem).toList();
    }

    /** "Logged: coffee with Ana Diaz". */
    String done(QuickLogEntry entry) {
        return messages.get("quicklog.done." + entry.direction().code(), what(entry), people(entry));
    }

    /** Everything the line says, for those who hear it. */
    String aloud(QuickLogEntry entry, LocalDate today) {
        var what = entry.channel() == null ? entry.title() : what(entry);
        return Text.join(", ", what, people(entry), when(entry, today), entry.minutes() == null ? "" : minutes(entry.minutes()), entry.place(), entry.note());
    }

    private String what(QuickLogEntry entry) {
        return entry.title().isEmpty() ? messages.get("quicklog.what." + entry.channel().code()) : entry.title();
    }

    private String people(QuickLogEntry entry) {
        var names = entry.mentions().stream().map(QuickLogWords::name).toList();
        if (names.size() < 2) return String.join("", names);
        return messages.get("quicklog.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    static String name(Mention mention) {
        return mention instanceof Mention.Known known ? known.name() : mention.text();
    }

    /** Who the list asks about. */
    String question(Question question) {
        var name = question.mention().text();
        if (name.isEmpty()) return messages.get("quicklog.ask.anybody");
        if (question.optional()) return messages.get("quicklog.ask.more");
        return messages.get(question.mention() instanceof Mention.Unknown ? "quicklog.ask.unknown" : "quicklog.ask.which", name);
    }

    /** What tells this person from others of the same name. */
    String about(Overview person, LocalDate today) {
        var card = person.contact().card();
        var work = Text.join(", ", card.title(), card.organization().equals(person.contact().display()) ? "" : card.organization());
        var last = person.lastContact() == null ? "" : messages.get("quicklog.last-contact", ago.text(person.lastContact(), today));
        return Text.join(" · ", work.isEmpty() ? card.place() : work, last);
    }

}
