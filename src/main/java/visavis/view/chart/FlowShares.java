package visavis.view.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.insight.Flow.Stream;

/** Where in the flow of everybody its parts lie: in each band one on top of the other, together as wide as it is. Pure geometry. */
final class FlowShares {
    private FlowShares() {}

    /** @return by the name of the part, a flow as it would stand within that of everybody */
    static Map<String, FlowPanel> of(FlowPanel everybody, List<FlowField> parts) {
        var bands = new HashMap<String, List<FlowBand>>();
        for (var part : parts) bands.put(part.name(), new ArrayList<>());
        for (var band : everybody.bands()) divide(band, parts, bands);
        var panels = new HashMap<String, FlowPanel>();
        for (var part : parts) panels.put(part.name(), new FlowPanel(part.panel().flow(), everybody.box(), everybody.nodes(), bands.get(part.name())));
        return panels;
    }

    private static void divide(FlowBand band, List<FlowField> parts, Map<String, List<FlowBand>> bands) {
        double all = 0, quiet = 0, above = 0;
        for (var part : parts) for (var stream : along(band, part)) {
            all += stream.size();
            quiet += stream.quiet().size();
        }
        for (var part : parts) for (var stream : along(band, part)) {
            double thickness = band.thickness() * stream.size() / all, gone = quiet == 0 ? 0 : Math.min(thickness, band.gone() * stream.quiet().size() / quiet);
            bands.get(part.name()).add(new FlowBand(stream, band.left(), band.top() + above, band.right(), band.end() + above, thickness, gone));
            above += thickness;
        }
    }

    /** The one from the same stage to the same, if the part has it. */
    private static List<Stream> along(FlowBand band, FlowField part) {
        return part.panel().bands().stream().map(FlowBand::stream).filter(stream -> stream.from() == band.stream().from() && stream.to() == band.stream().to()).toList();
    }
}
