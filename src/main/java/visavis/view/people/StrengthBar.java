package visavis.view.people;

import javafx.css.PseudoClass;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import visavis.insight.TieStrength;

/** A strength of 0 to 100 as a bar on a thin line; one shape, since a table has many, that is only stretched for the next row. */
final class StrengthBar extends Path {
    private static final double WIDTH = 40, HEIGHT = 8, LINE = 1;
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private final HLineTo end = new HLineTo();

    StrengthBar() {
        getElements().addAll(new MoveTo(0, 0), end, new VLineTo(HEIGHT), new HLineTo(0), new ClosePath(),
                new MoveTo(0, HEIGHT), new HLineTo(WIDTH), new VLineTo(HEIGHT + LINE), new HLineTo(0), new ClosePath());
        getStyleClass().add("strength-bar");
        setMouseTransparent(true);
    }

    void setStrength(double strength) {
        end.setX(Math.round(strength * WIDTH / 100));
        pseudoClassStateChanged(STRONG, strength >= TieStrength.STRONG);
    }
}
