package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A flow chart on its way from what was shown to what it now tells. What it answers to, and what it says, is already that of the end.
 *
 * @param fields those of the end, as they stand by now; {@code going} those the end has no more
 */
record FlowMotion(List<FlowField> fields, List<FlowField> going, FlowLayout end) implements Chart.Layout {
    /** @param share how much of the way is behind it, 0 to 1 */
    static FlowMotion between(List<FlowField> shown, FlowLayout end, double share) {
        Map<String, FlowField> before = byName(shown), after = byName(end.fields());
        var fields = new ArrayList<FlowField>();
        for (var field : end.fields()) {
            var old = before.get(field.name());
            fields.add(old == null ? field.with(field.box(), FlowTween.of(FlowTween.flat(field.panel()), field.panel(), share)) : field.with(FlowTween.of(old.box(), field.box(), share), FlowTween.of(old.panel(), field.panel(), share)));
        }
        var going = shown.stream().filter(field -> share < 1 && !after.containsKey(field.name())).map(field -> field.with(field.box(), FlowTween.of(field.panel(), FlowTween.flat(field.panel()), share))).toList();
        return new FlowMotion(fields, going, end);
    }

    private static Map<String, FlowField> byName(List<FlowField> fields) {
        return fields.stream().collect(Collectors.toMap(FlowField::name, Function.identity(), (one, other) -> one));
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
