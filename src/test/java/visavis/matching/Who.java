package visavis.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;

/** People written in one line, so that a test reads as a table: {@code Ana Diaz; mail ana@example.com; org Acme}. */
final class Who {
    private Who() {}

    static ContactDraft draft(String line) {
        return new ContactDraft(all(line, "uid").findFirst().orElse(""), card(line), Origin.UNKNOWN);
    }

    static Contact contact(long id, String line) {
        var draft = draft(line);
        return Contact.fresh(draft.uid().isEmpty() ? "uid-of-" + id : draft.uid(), draft.card(), draft.origin()).withId(id);
    }

    static Card card(String line) {
        return new Card(name(line), one(line, "org"), one(line, "dept"), one(line, "title"),
                all(line, "mail").map(value -> new Email("", value)).toList(), phones(line),
                all(line, "city").map(city -> new Address("", "", city, "", "", "")).toList(), all(line, "page").map(Profile::ofUrl).toList(),
                all(line, "born").map(Who::date).findFirst().orElse(null), new TreeSet<>(all(line, "tag").toList()),
                all(line, "likes").map(label -> new Facet(FacetKind.INTEREST, label)).toList(), one(line, "note"));
    }

    /** The first part is the whole name, unless given or family names stand apart. */
    private static Name name(String line) {
        return new Name(line.strip().split(" *; *")[0], one(line, "prefix"), one(line, "given"), one(line, "middle"), one(line, "family"), one(line, "suffix"), one(line, "nick"));
    }

    /** {@code phone} is known in its E.164 form, {@code number} only as somebody wrote it. */
    private static List<Phone> phones(String line) {
        var phones = new ArrayList<Phone>();
        all(line, "phone").map(value -> new Phone("", value, value)).forEach(phones::add);
        all(line, "number").map(value -> new Phone("", value, "")).forEach(phones::add);
        return phones;
    }

    private static PartialDate date(String text) {
        var parts = text.split("-", -1);
        return new PartialDate(part(parts[0]), part(parts[1]), part(parts[2]));
    }

    private static Integer part(String text) {
        return text.equals("?") ? null : Integer.valueOf(text);
    }

    private static String one(String line, String word) {
        return all(line, word).findFirst().orElse("");
    }

    private static Stream<String> all(String line, String word) {
        return Stream.of(line.split(" *; *")).filter(part -> part.startsWith(word + " ")).map(part -> part.substring(word.length() + 1));
    }
}
