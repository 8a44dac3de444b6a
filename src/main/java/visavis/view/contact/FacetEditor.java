package visavis.view.contact;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.text.Messages;

/** Shared ground: what kind, and what. A label left empty is no facet, told as {@code null}. */
final class FacetEditor implements Editor<Facet> {
    private final ChoiceEditor<FacetKind> kind;
    private final TextEditor label;
    private final HBox pane;

    FacetEditor(Messages messages) {
        kind = new ChoiceEditor<>(messages.get("contact.facet.kind"), List.of(FacetKind.values()), messages::name);
        label = new TextEditor(messages.get("contact.facet.label"));
        pane = new HBox(kind.node(), label.node());
        pane.getStyleClass().add("row");
        HBox.setHgrow(label.node(), Priority.ALWAYS);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Facet value) {
        kind.show(value == null ? FacetKind.INTEREST : value.kind());
        label.show(value == null ? "" : value.label());
    }

    @Override
    public Facet value() {
        return label.value().isEmpty() ? null : new Facet(kind.value(), label.value());
    }

    @Override
    public void focus() {
        label.focus();
    }
}
