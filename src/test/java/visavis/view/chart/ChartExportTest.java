package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.io.StringReader;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import visavis.insight.Story;

class ChartExportTest {
    @Test
    void anSvgHoldsOneTitledElementForEveryMark() throws Exception {
        var document = parse(ChartExport.svg(Stories.picture(Stories.fromLinkedInToCoffee()), MESSAGES, 900, 420, false));
        assertEquals(Stories.fromLinkedInToCoffee().interactions().size(), marks(document));
    }

    @Test
    void anSvgHoldsOneTitledElementForEveryCellOfAHeatStrip() throws Exception {
        var picture = Stories.picture(Stories.crowded(50_000));
        var layout = JourneyLayout.of(picture, MESSAGES, 900, 420, true);
        assertTrue(layout.cells().size() > 100);
        assertEquals(layout.marks().size() + layout.cells().size(), marks(parse(ChartExport.svg(picture, MESSAGES, 900, 420, false))));
    }

    @Test
    void anSvgOfTwoPeopleHoldsTheMarksOfBoth() throws Exception {
        var shown = new Shown(Stories.picture(Stories.withPlans()), Stories.somebodyElse());
        var layout = JourneyLayout.of(shown, MESSAGES, 900, 420, true);
        var all = layout.traces().stream().mapToInt(trace -> trace.marks().size() + trace.planned().size()).sum();
        assertEquals(all, marks(parse(ChartExport.svg(shown, MESSAGES, 900, 420, false))));
    }

    @Test
    void anSvgIsNamedAndDescribed() throws Exception {
        var root = parse(ChartExport.svg(Stories.picture(Stories.fromLinkedInToCoffee()), MESSAGES, 900, 420, true)).getDocumentElement();
        assertEquals("Ana Diaz", root.getElementsByTagName("title").item(0).getTextContent());
        assertTrue(root.getElementsByTagName("desc").item(0).getTextContent().startsWith("Met on LinkedIn in March 2025"));
    }

    @Test
    void anythingMayBeInAName() throws Exception {
        var picture = Stories.picture(new Story());
        var name = "<b>&\"Ana\"</b> \u0001\uD800 القاهرة 山田";
        var root = parse(ChartExport.svg(new JourneyPicture(1, name, "]]>", picture.journey(), picture.interactions(), picture.planned(), picture.silences(), picture.asOf(), picture.strands()), MESSAGES, 600, 260, false));
        assertEquals("<b>&\"Ana\"</b>  القاهرة 山田", root.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void aPngHasTheSizeAskedFor(@TempDir Path folder) throws Exception {
        var file = folder.resolve("journey.png");
        Offscreen.call(() -> {
            ChartExport.png(Stories.picture(Stories.fromLinkedInToCoffee()), MESSAGES, 600, 260, false, 2, file);
            return null;
        });
        var image = ImageIO.read(file.toFile());
        assertEquals(1200, image.getWidth());
        assertEquals(520, image.getHeight());
        assertEquals(0xffffffff, image.getRGB(0, 0));
    }

    @Test
    void aSizeBeyondReasonIsRefused() {
        var picture = Stories.picture(new Story());
        assertThrows(IllegalArgumentException.class, () -> ChartExport.svg(picture, MESSAGES, 199, 260, false));
        assertThrows(IllegalArgumentException.class, () -> ChartExport.svg(picture, MESSAGES, 600, 4001, false));
    }

    static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    static int marks(Document document) {
        int count = 0;
        var groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            var group = (Element) groups.item(i);
            if (group.getAttribute("class").equals("mark") && !group.getElementsByTagName("title").item(0).getTextContent().isBlank()) count++;
        }
        return count;
    }
}
