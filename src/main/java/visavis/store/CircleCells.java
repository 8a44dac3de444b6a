package visavis.store;

import java.util.List;

import visavis.model.Cadence;
import visavis.model.Circle;

/** What is said of a circle as one text, empty for nothing: how it is kept before and after a change. */
final class CircleCells {
    private CircleCells() {}

    static String write(Circle circle) {
        if (circle == null || !circle.saysSomething()) return "";
        return write(circle.name(), circle.family() ? 1 : 0, Cadence.code(circle.cadence()));
    }

    private static String write(String name, int family, String cadence) {
        return Cells.write(List.of(List.of(name, Integer.toString(family), cadence)));
    }

    /** What is said now. */
    static String of(Transaction tx, String circle) {
        return tx.handle().createQuery("select name, family, cadence from circle where name = :name").bind("name", circle)
                .map((row, context) -> write(row.getString(1), row.getInt(2), row.getString(3))).findFirst().orElse("");
    }

    static void put(Transaction tx, String circle, String said) {
        tx.run("delete from circle where name = ?", circle);
        for (var row : said.isEmpty() ? List.<List<String>>of() : Cells.read(said)) tx.run("insert into circle values (?, ?, ?)", row.get(0), Integer.parseInt(row.get(1)), row.get(2));
    }

    /** Whose change it is; one of before and after says something. */
    static String name(Changes.Change change) {
        return Cells.read(change.before().isEmpty() ? change.after() : change.before()).getFirst().getFirst();
    }

    /** Unless something else is said of the circle by now. */
    static boolean takeBack(Transaction tx, Changes.Change change) {
        if (!of(tx, name(change)).equals(change.after())) return false;
        put(tx, name(change), change.before());
        return true;
    }
}
