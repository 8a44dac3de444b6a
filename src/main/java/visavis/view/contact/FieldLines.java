package visavis.view.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import visavis.model.Address;
import visavis.model.Cadence;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;
import visavis.text.CadenceText;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.text.Platforms;
import visavis.view.common.Icon;

/** How each kind of value reads: lines of text, with an aside ("work") and a way to open what can be opened; no line for nothing. */
final class FieldLines {
    private final Messages messages;
    private final Dates dates;
    private final Platforms platforms;
    private final Consumer<URI> browse;

    FieldLines(Messages messages, Consumer<URI> browse) {
        this.messages = messages;
        this.dates = new Dates(messages);
        this.platforms = new Platforms(messages);
        this.browse = browse;
    }

    List<? extends Node> text(String text) {
        return text.isEmpty() ? List.of() : List.of(line(text, ""));
    }

    List<? extends Node> name(Name name) {
        var parts = Text.join(" ", name.prefix(), name.given(), name.middle(), name.family(), name.suffix());
        var whole = parts.isEmpty() ? name.full() : parts;
        return whole.isEmpty() && name.nickname().isEmpty() ? List.of() : List.of(line(whole, name.nickname()));
    }

    List<? extends Node> emails(List<Email> emails) {
        return emails.stream().map(each -> link(each.value(), each.label(), mail(each))).toList();
    }

    List<? extends Node> phones(List<Phone> phones) {
        return phones.stream().map(each -> line(each.value(), each.label())).toList();
    }

    List<? extends Node> addresses(List<Address> addresses) {
        return addresses.stream().map(each -> line(Text.join("\n", each.street(), Text.join(" ", each.postalCode(), each.city()), each.region(), each.country()), each.label())).toList();
    }

    List<? extends Node> profiles(List<Profile> profiles) {
        return profiles.stream().map(each -> link(each.value().replaceFirst("^https?://(www\\.)?", ""), platforms.name(each.platform()), each.uri())).toList();
    }

    List<? extends Node> birthday(PartialDate birthday) {
        return birthday == null ? List.of() : text(dates.birthday(birthday));
    }

    List<? extends Node> facets(List<Facet> facets) {
        return facets.stream().map(each -> line(each.label(), messages.name(each.kind()))).toList();
    }

    List<? extends Node> tags(Collection<String> tags) {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        tags.forEach(tag -> chips.getChildren().add(label(tag, "chip")));
        return tags.isEmpty() ? List.of() : List.of(chips);
    }

    List<? extends Node> family(boolean family) {
        return family ? text(messages.get("contact.family.mark")) : List.of();
    }

    List<? extends Node> cadence(Cadence cadence) {
        return cadence == null ? List.of() : text(CadenceText.of(messages, cadence));
    }

    List<? extends Node> nature(Nature nature) {
        return nature == Nature.UNSET ? List.of() : text(messages.name(nature));
    }

    List<? extends Node> origin(Origin origin) {
        if (origin.equals(Origin.UNKNOWN)) return List.of();
        var day = origin.met() == null ? "" : dates.format("contact.day.pattern", origin.met());
        return origin.place().isEmpty() ? text(day) : List.of(line(platforms.name(origin.place()), day));
    }

    static Optional<URI> mail(Email email) {
        try {
            return Optional.of(new URI("mailto", email.value(), null));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private Node link(String text, String aside, Optional<URI> address) {
        var line = line(text, aside);
        address.ifPresent(to -> line.getChildren().add(opener(text, to)));
        return line;
    }

    private HBox line(String text, String aside) {
        var line = new HBox(label(text, "value"));
        line.getStyleClass().add("line");
        if (!aside.isEmpty()) line.getChildren().add(whole(label(aside, "caption")));
        return line;
    }

    /** Of a long address and its short label, the address is the one to break. */
    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Button opener(String text, URI to) {
        var button = new Button(null, new Icon("fth-external-link"));
        button.getStyleClass().addAll("flat", "opener");
        button.setAccessibleText(messages.get("contact.open", text));
        button.setTooltip(new Tooltip(messages.get("contact.open", text)));
        button.setOnAction(click -> browse.accept(to));
        return button;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
