package visavis.model;

/** A postal address; {@code street} may hold several lines. */
public record Address(String label, String street, String city, String region, String postalCode, String country) {
    public Address {
        label = Text.clean(label);
        street = Text.clean(street);
        city = Text.clean(city);
        region = Text.clean(region);
        postalCode = Text.clean(postalCode);
        country = Text.clean(country);
    }

    public boolean isEmpty() {
        return Text.join("", street, city, region, postalCode, country).isEmpty();
    }

    /** Where that is, in short: city and country, else whatever else is known. */
    public String place() {
        var place = Text.join(", ", city.isEmpty() ? region : city, country);
        return place.isEmpty() ? street.lines().findFirst().orElse(postalCode) : place;
    }
}
