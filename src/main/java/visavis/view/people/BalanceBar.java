package visavis.view.people;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** What was given to the left of a middle line and what was received to its right, as shares of both; one shape, since a table has many. */
final class BalanceBar extends Path {
    private static final double HALF = 24, HEIGHT = 8, OVER = 2;
    private final MoveTo left = new MoveTo(0, OVER);
    private final HLineTo leftAgain = new HLineTo();
    private final HLineTo right = new HLineTo();

    BalanceBar() {
        getElements().addAll(left, right, new VLineTo(OVER + HEIGHT), leftAgain, new ClosePath(),
                new MoveTo(HALF - 1, 0), new HLineTo(HALF + 1), new VLineTo(HEIGHT + 2 * OVER), new HLineTo(HALF - 1), new ClosePath(),
                new MoveTo(0, OVER + HEIGHT - 1), new HLineTo(2 * HALF), new VLineTo(OVER + HEIGHT), new HLineTo(0), new ClosePath());
        getStyleClass().add("balance-bar");
        setMouseTransparent(true);
    }

    /** @param given of 0 or more, as is {@code received}; one of them above 0 */
    void setBalance(double given, double received) {
        left.setX(HALF - Math.round(HALF * given / (given + received)));
        leftAgain.setX(left.getX());
        right.setX(HALF + Math.round(HALF * received / (given + received)));
    }
}
