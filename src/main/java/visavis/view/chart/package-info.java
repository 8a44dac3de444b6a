/**
 * Our own charts, because these pictures are what Visavis is for and no library draws them. Uses model, insight and
 * text; no controllers, no store. Start at {@link visavis.view.chart.JourneyPicture} (what is told),
 * {@link visavis.view.chart.JourneyLayout} (where everything stands, pure geometry) and
 * {@link visavis.view.chart.JourneyDrawing} (which draws it on a {@link visavis.view.chart.Surface}); on screen
 * {@link visavis.view.chart.JourneyChart} shows it, its mouse and its keys each in a file of their own.
 *
 * <p>No frame goes through all interactions. A picture is made in the background and brings along a
 * {@link visavis.view.chart.Strand} for each lane, in which the number of interactions between two days is two searches;
 * {@link visavis.view.chart.Strip} turns what is in sight into marks where they have room and into counted cells of the
 * calendar where they have none, so that fifty thousand cost as much as a few hundred. Outliers always stay marks.
 *
 * <p>A chart of everybody is a {@link visavis.view.chart.Chart}: it is laid out at any size, each of its shapes is a
 * {@link visavis.view.chart.Door} to the people it stands for; after the shapes come the entries of its key, which choose what is shown
 * ({@link visavis.view.chart.KeyChoice} says which, {@link visavis.view.chart.KeyEntries} how they look and sound) and open their people
 * with Shift. {@link visavis.view.chart.ChartView} shows it; a flow moves from one state to the next by {@link visavis.view.chart.FlowMotion}.
 * {@link visavis.view.chart.FlowChart} tells how close people came between two days and
 * {@link visavis.view.chart.MeetingChart} how long it takes to meet, {@link visavis.view.chart.MapChart} how much of each
 * relationship lives online and how much in person, {@link visavis.view.chart.YearChart} on which days there was contact,
 * {@link visavis.view.chart.TimeChart} where the time goes and {@link visavis.view.chart.OriginsChart} what comes of each
 * place people were met at; each has its words, its geometry and its drawing in classes of the same first name.
 *
 * <p>Screen, PNG and SVG come from the same drawing calls, so they cannot differ. For that the layout must not depend
 * on who draws: text is measured by {@link visavis.view.chart.Type}, which errs on the wide side for the usual sans-serif
 * fonts, and not by asking a toolkit; so an SVG needs no toolkit at all, and the layout is tested without one. JavaFX's
 * {@code Color} and {@code Point2D} are plain values and need none either. PNG files are written by the JDK's ImageIO
 * through javafx-swing.
 */
package visavis.view.chart;
