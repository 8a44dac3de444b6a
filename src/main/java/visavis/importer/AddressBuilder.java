package visavis.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import visavis.model.Address;
import visavis.model.Text;

/** Puts an address together from the columns it is spread over, some of which repeat the others. */
final class AddressBuilder {
    private final Column column;
    private final Map<Part, String> parts = new EnumMap<>(Part.class);
    private final List<String> lines = new ArrayList<>();

    /** @param column the first column of this address to hold something; the others are those that are with it */
    AddressBuilder(Column column) {
        this.column = column;
    }

    boolean isOf(Column other) {
        return column.isWith(other);
    }

    void put(Part part, String value) {
        switch (part) {
            case LINE, STREET, PO_BOX -> lines.add(value);
            default -> parts.merge(part, value, (before, more) -> before.equals(more) ? before : before + "\n" + more);
        }
    }

    Address build() {
        var city = get(Part.CITY);
        return new Address(label(), street(city), city, get(Part.REGION), get(Part.POSTAL_CODE), get(Part.COUNTRY));
    }

    /** The street lines; where there are none the whole address stands in, unless the other columns have said it all. */
    private String street(String city) {
        if (lines.size() > 1) lines.removeIf(line -> lines.stream().anyMatch(other -> other != line && line.contains(other)));
        var whole = get(Part.ADDRESS);
        if (!lines.isEmpty() || !city.isEmpty() && whole.contains(city)) return Text.join("\n", lines);
        return whole;
    }

    private String label() {
        var label = column.label().equals("plain") ? "" : column.label();
        return parts.containsKey(Part.ADDRESS_LABEL) ? CardBuilder.bareLabel(get(Part.ADDRESS_LABEL)) : label;
    }

    private String get(Part part) {
        return parts.getOrDefault(part, "");
    }
}
