package visavis.view.chart;

import java.util.List;

import visavis.text.Messages;

/**
 * The entries of a chart's key, which choose what of it is shown. How that is said, and how a hidden entry looks, is the same in all charts.
 *
 * @param codes of the entries that may be pressed
 */
record KeyEntries(List<String> codes, KeyChoice choice, Messages messages) {
    /** Whether there is anything to choose between, and this is part of it. */
    boolean has(String code) {
        return codes.size() > 1 && codes.contains(code);
    }

    /** @param stands whom it stands for; a door that only opens where there is nothing to choose */
    DrawnDoor entry(String code, String name, Door stands, DrawnDoor.Drawing drawing) {
        if (!has(code)) return new DrawnDoor(stands, drawing);
        var door = new Door(stands.words(), stands.people(), stands.area(), new Door.Press(code, said(code, name, stands.words())));
        return new DrawnDoor(door, choice.shows(code) ? drawing : (surface, palette) -> hidden(door.area().box(), drawing, surface, palette));
    }

    private String said(String code, String name, String people) {
        return messages.get(switch (choice.state(code)) {
            case WITH_ALL -> "chart.key.with-all";
            case WITH_SOME -> "chart.key.with-some";
            case ALONE -> "chart.key.alone";
            case HIDDEN -> "chart.key.hidden";
        }, name, people);
    }

    /** Pale and crossed out; its words stay as easy to read, since it can still be pressed. */
    private static void hidden(Area.Box box, DrawnDoor.Drawing drawing, Surface surface, Palette palette) {
        drawing.on(surface, palette.withPaleLanes());
        double y = Math.floor(box.y() + box.height() / 2) + .5;
        surface.line(box.x(), y, box.x() + box.width(), y, Pen.of(palette.quiet(), 1));
    }
}
