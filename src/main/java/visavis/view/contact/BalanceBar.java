package visavis.view.contact;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Give and take as two bars from one middle: what went out to the left, what came in to the right, the larger of them as far as there is room. */
final class BalanceBar extends Region {
    /** Between the two, so that they stay two where they have one colour. */
    private static final double GAP = 2;
    private final Region given = new Region(), received = new Region();
    private final double out, in;

    BalanceBar(double out, double in, String aloud) {
        this.out = out;
        this.in = in;
        getStyleClass().add("balance-bar");
        given.getStyleClass().add("given");
        received.getStyleClass().add("received");
        getChildren().setAll(given, received);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(aloud);
    }

    @Override
    protected void layoutChildren() {
        double side = (getWidth() - GAP) / 2, most = Math.max(out, in);
        double left = most == 0 ? 0 : snapSizeX(side * out / most), right = most == 0 ? 0 : snapSizeX(side * in / most);
        given.resizeRelocate(side - left, 0, left, getHeight());
        received.resizeRelocate(side + GAP, 0, right, getHeight());
    }
}
