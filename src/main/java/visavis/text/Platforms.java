package visavis.text;

import java.util.Optional;

import visavis.model.Text;

/** What the platforms call themselves: "linkedin" in files is "LinkedIn" on screen. */
public final class Platforms {
    private final Messages messages;

    public Platforms(Messages messages) {
        this.messages = messages;
    }

    /** The name of a platform we know; empty for an event, a forum or anything else. */
    public Optional<String> known(String platform) {
        var key = "platform." + Text.fold(platform);
        return messages.bundle().containsKey(key) ? Optional.of(messages.get(key)) : Optional.empty();
    }

    /** The name to show, the given word itself when we know no better. */
    public String name(String platform) {
        return known(platform).orElse(platform);
    }
}
