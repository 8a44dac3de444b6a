package visavis.view.chart;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Point2D;

/** What a chart of everybody tells, ready to be laid out at any size. Made off the screen thread; drawn on it, or into a file. */
public interface Chart {
    /** What it is called. */
    String title();

    /** All of it in one or two sentences, for those who listen and as its accessible text. */
    String sentence();

    /** Where everything stands at this size, in pixels. Pure geometry. @param titled whether title and sentence are part of the picture, as in files */
    Layout layout(double width, double height, boolean titled);

    /** Codes of the entries of its key that stand for anybody; pressed, they choose what is shown. */
    List<String> entries();

    /** The same with only the chosen entries of its key drawn. Title, sentence and table go on telling of all. */
    Chart showing(KeyChoice choice);

    /** What it shows as rows of cells under a row of headings, to be kept as CSV. */
    List<List<String>> table();

    /** A chart laid out. */
    interface Layout {
        void draw(Surface surface, Palette palette);

        /** The people inside an outline drawn on the chart, where its places mean something; else nothing. */
        default Optional<Door> within(List<Point2D> outline) {
            return Optional.empty();
        }

        /** Its shapes in the order in which the keyboard walks them; of shapes over each other the later lies on top. */
        List<Door> doors();
    }
}
