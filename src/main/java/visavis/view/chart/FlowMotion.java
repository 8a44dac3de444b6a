package visavis.view.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A flow chart on its way from what was shown to what it now tells: bands of the same stages and the same part become each other, and
 * everybody comes apart into the parts, or they join. What it answers to, and what it says, is already that of the end.
 *
 * @param fields those of the end, as they stand by now; {@code going} those the end has no more
 */
record FlowMotion(List<FlowField> fields, List<FlowField> going, FlowLayout end) implements Chart.Layout {
    private static final String EVERYBODY = "";

    /** @param share how much of the way is behind it, 0 to 1 */
    static FlowMotion between(List<FlowField> shown, FlowLayout end, double share) {
        if (share >= 1) return new FlowMotion(end.fields(), List.of(), end);
        Map<String, FlowField> before = byName(shown), after = byName(end.fields());
        if (after.containsKey(EVERYBODY) && shown.stream().anyMatch(field -> !field.name().equals(EVERYBODY))) return joining(shown, end, share);
        var everybody = after.containsKey(EVERYBODY) ? null : before.remove(EVERYBODY);
        var shares = everybody == null ? Map.<String, FlowPanel>of() : FlowShares.of(everybody.panel(), end.fields());
        var fields = new ArrayList<FlowField>();
        for (var field : end.fields()) {
            var old = before.get(field.name());
            var start = old != null ? old.panel() : shares.getOrDefault(field.name(), FlowTween.flat(field.panel()));
            fields.add(field.with(old == null ? field.box() : FlowTween.of(old.box(), field.box(), share), FlowTween.of(start, field.panel(), share)));
        }
        var going = before.values().stream().filter(field -> !after.containsKey(field.name())).map(field -> field.with(field.box(), FlowTween.of(field.panel(), FlowTween.flat(field.panel()), share))).toList();
        return new FlowMotion(fields, going, end);
    }

    /** The parts come together, and until then there is nothing else: everybody is where they are. */
    private static FlowMotion joining(List<FlowField> shown, FlowLayout end, double share) {
        var everybody = end.fields().getFirst();
        var parts = shown.stream().filter(field -> !field.name().equals(EVERYBODY)).toList();
        var shares = FlowShares.of(everybody.panel(), parts);
        var going = parts.stream().map(part -> part.with(part.box(), FlowTween.of(part.panel(), shares.get(part.name()), share))).toList();
        return new FlowMotion(List.of(everybody.with(everybody.box(), new FlowPanel(everybody.panel().flow(), everybody.panel().box(), List.of(), List.of()))), going, end);
    }

    private static Map<String, FlowField> byName(List<FlowField> fields) {
        return fields.stream().collect(Collectors.toMap(FlowField::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Where the next change sets out from. */
    List<FlowField> all() {
        return Stream.concat(going.stream(), fields.stream()).toList();
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        end.draw(this, surface, palette);
    }

    @Override
    public List<Door> doors() {
        return end.doors();
    }
}
