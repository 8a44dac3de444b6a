package visavis.view.common;

import org.kordamp.ikonli.javafx.FontIcon;
import visavis.model.Channel;

/** Channels as pictures, the same everywhere; the style class names the lane, for its colour. */
public final class ChannelIcon {
    private ChannelIcon() {}

    public static FontIcon of(Channel channel) {
        var icon = new FontIcon(switch (channel) {
            case LIKE -> "fth-heart";
            case TAG -> "fth-tag";
            case COMMENT -> "fth-message-circle";
            case MESSAGE -> "fth-message-square";
            case EMAIL -> "fth-mail";
            case LETTER -> "fth-feather";
            case MISSED_CALL -> "fth-phone-missed";
            case CALL -> "fth-phone";
            case VIDEO -> "fth-video";
            case IN_PERSON -> "fth-users";
        });
        icon.getStyleClass().add("lane-" + channel.lane().code());
        return icon;
    }
}
