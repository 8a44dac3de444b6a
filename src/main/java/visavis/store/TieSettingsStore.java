package visavis.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;

import visavis.model.Cadence;
import visavis.model.Circle;
import visavis.model.TieSettings;

/** What the user decided about reading ties, and their circles. */
public final class TieSettingsStore {
    private static final String HALF_LIFE = "half-life", STRONG = "strong", WEAK = "weak", FAMILY_FADES = "family-fades";
    private final Database database;

    public TieSettingsStore(Database database) {
        this.database = database;
    }

    /** With every circle somebody is in or something is said of, in the order of their names. */
    public TieSettings get() {
        return database.read(TieSettingsStore::read);
    }

    private static TieSettings read(Handle handle) {
        var said = new HashMap<String, String>();
        handle.createQuery("select name, value from tie_setting").map((row, context) -> said.put(row.getString(1), row.getString(2))).list();
        var usual = TieSettings.DEFAULT;
        return new TieSettings(Integer.parseInt(said.getOrDefault(HALF_LIFE, String.valueOf(usual.halfLife()))), Cadence.of(said.getOrDefault(STRONG, usual.strong().code())),
                Cadence.of(said.getOrDefault(WEAK, usual.weak().code())), Boolean.parseBoolean(said.getOrDefault(FAMILY_FADES, String.valueOf(usual.familyFades()))), circles(handle));
    }

    private static List<Circle> circles(Handle handle) {
        return handle.createQuery("""
                        select name, coalesce(family, 0), coalesce(cadence, '') from (select name from (%s) union select name from circle)
                        left join circle using (name) order by name collate nocase""".formatted(UsedNames.sql("circle_member", "circle")))
                .map((row, context) -> new Circle(row.getString(1), row.getInt(2) == 1, Cadence.of(row.getString(3)))).list();
    }

    /** Says of one circle what is said of {@code after}, under a step; {@code null} for nothing any more. */
    public void say(Transaction tx, long step, String circle, Circle after) {
        var before = CircleCells.of(tx, circle);
        var now = CircleCells.write(after);
        if (before.equals(now)) return;
        CircleCells.put(tx, circle, now);
        Changes.recordCircle(tx, step, before, now);
    }

    /** Keeps all of them; circles that are missing have nothing said of them any more. */
    public void save(Transaction tx, TieSettings settings) {
        var said = Map.of(HALF_LIFE, String.valueOf(settings.halfLife()), STRONG, settings.strong().code(), WEAK, settings.weak().code(), FAMILY_FADES, String.valueOf(settings.familyFades()));
        said.forEach((name, value) -> tx.run("insert or replace into tie_setting values (?, ?)", name, value));
        tx.run("delete from circle");
        for (var circle : settings.circles()) CircleCells.put(tx, circle.name(), CircleCells.write(circle));
    }
}
