package visavis.model;

/** Shared ground with a contact, such as the interest "climbing". */
public record Facet(FacetKind kind, String label) {
    public Facet {
        label = Text.clean(label);
        if (label.isEmpty()) throw new IllegalArgumentException("a facet needs a label");
    }
}
