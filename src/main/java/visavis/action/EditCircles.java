package visavis.action;

import java.util.TreeSet;

import visavis.model.Circle;
import visavis.model.Contact;
import visavis.model.Step;
import visavis.store.Stores;
import visavis.store.Transaction;

/** Changes of a whole circle: all who are in it at once, and what is said of it, as one step. */
public final class EditCircles {
    private final Stores stores;

    public EditCircles(Stores stores) {
        this.stores = stores;
    }

    /** Whoever was in it is in the other; where there is one of that name already, the two become one and what is said of that one holds. */
    public void rename(String circle, String to) {
        var name = to.strip();
        if (name.equals(circle)) return;
        write(circle, Step.Kind.RENAME_CIRCLE, name);
    }

    /** Nobody is in it any more. */
    public void remove(String circle) {
        write(circle, Step.Kind.REMOVE_CIRCLE, null);
    }

    /** @param successor the circle everybody is in instead; {@code null} for none */
    private void write(String circle, Step.Kind kind, String successor) {
        stores.database().write(tx -> {
            var members = stores.contacts().inCircle(tx, circle);
            long step = stores.steps().begin(tx, kind, circle, members.size());
            stores.contacts().edit(tx, step, members, members.stream().map(member -> moved(member, circle, successor)).toList());
            hand(tx, step, circle, successor);
            return null;
        });
    }

    private static Contact moved(Contact member, String circle, String successor) {
        var circles = new TreeSet<>(member.care().circles());
        circles.remove(circle);
        if (successor != null) circles.add(successor);
        return member.withCare(member.care().withCircles(circles));
    }

    /** What is said of the circle is said of its successor, if that is new. */
    private void hand(Transaction tx, long step, String circle, String successor) {
        var circles = stores.tieSettings().get().circles();
        boolean isNew = circles.stream().noneMatch(each -> each.name().equals(successor));
        var before = circles.stream().filter(each -> each.name().equals(circle)).findFirst();
        stores.tieSettings().say(tx, step, circle, null);
        if (successor != null && isNew) before.ifPresent(said -> stores.tieSettings().say(tx, step, successor, new Circle(successor, said.family(), said.cadence())));
    }
}
