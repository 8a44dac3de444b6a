package visavis.exporter;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.SortedMap;
import java.util.TreeMap;

import visavis.model.Card;
import visavis.model.Overview;

/** How many columns the richest contacts of a book need for what one may have several of. */
final class Width {
    private int emails, phones, addresses;
    private final SortedMap<String, Integer> profiles = new TreeMap<>();

    static Width of(Iterable<Overview> contacts) {
        var width = new Width();
        for (var view : contacts) width.fit(view.contact().card());
        return width;
    }

    private void fit(Card card) {
        emails = Math.max(emails, card.emails().size());
        phones = Math.max(phones, card.phones().size());
        addresses = Math.max(addresses, card.addresses().size());
        card.profiles().stream().collect(groupingBy(Columns::header, counting()))
                .forEach((header, count) -> profiles.merge(header, count.intValue(), Math::max));
    }

    int emails() {
        return emails;
    }

    int phones() {
        return phones;
    }

    int addresses() {
        return addresses;
    }

    /** The most profiles one contact has, by the header of their platform. */
    SortedMap<String, Integer> profiles() {
        return profiles;
    }
}
