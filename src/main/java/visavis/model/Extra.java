package visavis.model;

/**
 * Something a vCard says that has no place among our fields, kept to be written back: {@code name} is the property with
 * its parameters ("KEY;TYPE=work"), {@code value} what stands behind the colon, both as vCard 4.0 (RFC 6350) has them.
 */
public record Extra(String name, String value) {
    public Extra {
        name = Text.clean(name);
        value = Text.clean(value);
        if (name.isEmpty()) throw new IllegalArgumentException("an extra needs a name");
    }

    /** The property's name alone, in capitals: extras of one property are replaced together. */
    public String property() {
        int end = name.indexOf(';');
        var bare = end < 0 ? name : name.substring(0, end);
        return bare.substring(bare.indexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
    }
}
