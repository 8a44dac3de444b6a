package visavis.view.contact;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A share of a whole as a thin bar, told to a screen reader in words; the style class given to it colours what is filled. */
public final class ShareBar extends Region {
    /** However little there is, it is seen. */
    private static final double LEAST = 2;
    private final Region filled = new Region();
    private double share;

    public ShareBar() {
        getStyleClass().add("share-bar");
        filled.getStyleClass().add("filled");
        getChildren().setAll(filled);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** @param part 0 to 1 */
    void show(double part, String aloud) {
        share = part;
        setAccessibleText(aloud);
        requestLayout();
    }

    double share() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        var width = share == 0 ? 0 : Math.max(LEAST, snapSizeX(share * getWidth()));
        filled.resizeRelocate(0, 0, width, getHeight());
    }
}
