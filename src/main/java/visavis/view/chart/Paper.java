package visavis.view.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/**
 * A canvas that is painted at most once a frame, however often the mouse moves in between. It is not managed, so that
 * asking for a painting does not have everything around it laid out again.
 */
final class Paper extends Region {
    private final Canvas canvas = new Canvas();
    private final Runnable painting;
    private final Stamps stamps = new Stamps();

    /** @param painting paints on {@link #surface}, which is blank by then */
    Paper(Runnable painting) {
        this.painting = painting;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void repaint() {
        requestLayout();
    }

    Surface surface() {
        var window = getScene() == null ? null : getScene().getWindow();
        return new CanvasSurface(canvas.getGraphicsContext2D(), stamps.at(window == null ? 1 : window.getRenderScaleX()));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        painting.run();
    }
}
