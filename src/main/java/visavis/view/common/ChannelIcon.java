package visavis.view.common;

import visavis.model.Channel;
import visavis.model.Direction;

/** Channels and directions as pictures, the same everywhere; a channel's style class names its lane, for the colour. */
public final class ChannelIcon {
    private ChannelIcon() {}

    public static Icon of(Channel channel) {
        var icon = new Icon(switch (channel) {
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

    public static Icon of(Direction direction) {
        return new Icon(switch (direction) {
            case OUT -> "fth-arrow-up-right";
            case IN -> "fth-arrow-down-left";
            case MUTUAL -> "fth-repeat";
        });
    }
}
