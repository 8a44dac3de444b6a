package visavis.importer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import visavis.model.Channel;
import visavis.model.ContactDraft;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.InteractionDraft;
import visavis.model.Problem;

/** What Monica says was done together: activities (in person), calls and conversations. */
final class MonicaEvents {
    private final Map<String, ContactDraft> people;
    private final Consumer<Row> sink;

    MonicaEvents(Map<String, ContactDraft> people, Consumer<Row> sink) {
        this.people = people;
        this.sink = sink;
    }

    void tell(Collection<MonicaPerson> persons, Map<String, JsonItem> activities) {
        activities.forEach((uuid, activity) -> activity(activity, persons.stream().filter(person -> person.activities().contains(uuid)).toList()));
        persons.forEach(person -> {
            person.all("call").forEach(call -> event(call, day(call, "called_at"), Channel.CALL, Direction.MUTUAL, "", call.text("content"), "", List.of(person)));
            person.all("conversation").forEach(conversation -> conversation(conversation, person));
        });
    }

    private void activity(JsonItem activity, List<MonicaPerson> with) {
        var about = activity.item("properties");
        event(activity, day(about, "happened_at"), Channel.IN_PERSON, Direction.MUTUAL, about.text("summary"), about.text("description"), activity.text("uuid"), with);
    }

    private void conversation(JsonItem conversation, MonicaPerson person) {
        for (var message : conversation.items("messages")) {
            var about = message.has("properties") ? message.item("properties") : message;
            var day = day(about, "written_at") == null ? day(conversation, "happened_at") : day(about, "written_at");
            event(message, day, Channel.MESSAGE, about.isTrue("written_by_me") ? Direction.OUT : Direction.IN, "", about.text("content"), "", List.of(person));
        }
    }

    private void event(JsonItem item, LocalDate day, Channel channel, Direction direction, String title, String note, String key, List<MonicaPerson> persons) {
        var with = persons.stream().map(person -> people.get(person.item().text("uuid"))).filter(draft -> draft != null).toList();
        if (day == null) sink.accept(new Row.Failed(item.line(), item.raw(), Problem.of("no-date")));
        else if (with.isEmpty()) sink.accept(new Row.Skipped(item.line(), item.raw(), Problem.of("with-nobody")));
        else sink.accept(new Row.Event(item.line(), item.raw(),
                new InteractionDraft(new Interaction(0, day, null, channel, direction, null, "", title, note, List.of(), MonicaFile.NAME, key), with)));
    }

    private static LocalDate day(JsonItem item, String key) {
        return Dates.whole(Dates.parse(item.text(key), false));
    }
}
