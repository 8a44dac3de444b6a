package visavis.view.importing;

import java.util.Collection;
import java.util.function.Function;

import visavis.action.FilePlan;
import visavis.model.Contact;
import visavis.model.DateOrder;
import visavis.model.Field;
import visavis.model.OpenDate;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.text.Dates;
import visavis.text.FieldText;
import visavis.text.Messages;

/** What an import would come to, in words. */
final class PlanWords {
    private final ImportWords words;
    private final Messages messages;
    private final Dates dates;
    private final FieldText fields;

    PlanWords(ImportWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        dates = new Dates(messages);
        fields = new FieldText(messages);
    }

    String get(String key, Object... args) {
        return words.get(key, args);
    }

    /** Those for what an import came to. */
    ImportWords result() {
        return words;
    }

    String kind(FilePlan file) {
        return file.needsMapping() ? get("import.detect.unknown") : words.format(file.format());
    }

    String dates(FilePlan file) {
        if (file.dating().open().isPresent()) return get("import.detect.dates.open");
        return switch (file.dating().order()) {
            case FIND -> "";
            case DAY_FIRST -> get("import.detect.dates.day-first");
            case MONTH_FIRST -> get("import.detect.dates.month-first");
        };
    }

    String people(FilePlan file) {
        var count = file.count();
        return file.needsMapping() ? get("import.detect.people.unknown") : get("import.detect.people.found", count.fresh(), count.certain(), count.likely(), count.deleted());
    }

    /** How many of the people are in the preview. */
    String shown(FilePlan file) {
        int all = file.count().fresh() + file.count().certain() + file.count().deleted();
        return file.people().size() == all ? get("import.preview.all", all) : get("import.preview.shown", file.people().size(), all);
    }

    /** How the file's dates are read, by the first that could be read otherwise. */
    String dating(FilePlan file) {
        return file.dating().open().map(open -> reading(open, file.dating().order())).orElseGet(() -> switch (file.dating().order()) {
            case FIND -> get("import.preview.dates.none");
            case DAY_FIRST -> get("import.preview.dates.day-first");
            case MONTH_FIRST -> get("import.preview.dates.month-first");
        });
    }

    private String reading(OpenDate open, DateOrder order) {
        return get("import.preview.dates.open", open.text(), date(open.read(order)));
    }

    String known(FilePlan.Person person) {
        if (person.deleted()) return get("import.preview.deleted");
        if (person.likely()) return get("import.preview.likely");
        return person.by() == null ? get("import.preview.new") : get("import.preview.known." + person.by().code());
    }

    String date(PartialDate date) {
        return date == null ? "" : dates.birthday(date);
    }

    /** A number as written, and as it is dialled from abroad where that is not the same. */
    String number(Phone phone) {
        boolean same = phone.e164().isEmpty() || phone.e164().equals(phone.value().replaceAll("[ ()./-]", ""));
        return same ? phone.value() : get("import.preview.number", phone.value(), phone.e164());
    }

    /** The first of them, and how many more there are. */
    <T> String several(Collection<T> values, Function<T, String> name) {
        if (values.isEmpty()) return "";
        return get("import.preview.several", name.apply(values.iterator().next()), values.size() - 1);
    }

    String field(Field field) {
        return fields.name(field);
    }

    /** What the field holds, one line a value; empty when nothing is known. */
    String value(Field field, Contact contact) {
        return fields.brief(field, contact);
    }

    String candidate(FilePlan.Candidate candidate) {
        var contact = candidate.contact();
        return contact.card().organization().isEmpty() ? contact.display() : get("import.match.candidate", contact.display(), contact.card().organization());
    }

    String answer(Likely person) {
        if (person.who() == null) return get("import.match.maybe", person.doubt().candidates().getFirst().contact().display());
        if (person.who().same() == 0) return get("import.match.is-new");
        return get("import.match.is", person.doubt().candidates().get(person.chosen()).contact().display());
    }

    Messages messages() {
        return messages;
    }
}
