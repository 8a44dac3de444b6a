package visavis.view.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.concurrent.CancellationException;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visavis.model.Refusal;
import visavis.text.Messages;
import visavis.view.common.Icon;

/** Short sentences in the corner of the window, gone after a while; what went wrong stays until it is closed. */
final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final Duration SHOWN = Duration.seconds(7);
    private static final int AT_ONCE = 3;
    private final Pane corner;
    private final Messages messages;
    /** Offers to undo the last step; an older one would take back another step than it speaks of. */
    private Notification offer;

    Notices(Pane corner, Messages messages) {
        this.corner = corner;
        this.messages = messages;
    }

    void say(String sentence) {
        passing(notification(sentence, "fth-info"));
    }

    void undone(String sentence) {
        withdraw();
        say(sentence);
    }

    void done(String sentence, Runnable undo) {
        withdraw();
        var notice = notification(sentence, "fth-check");
        var button = new Button(messages.get("shell.undo"));
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setOnAction(click -> {
            corner.getChildren().remove(notice);
            undo.run();
        });
        notice.setPrimaryActions(button);
        offer = notice;
        passing(notice);
    }

    private void withdraw() {
        if (offer != null) offer.getPrimaryActions().clear();
        offer = null;
    }

    /** Expected trouble is one sentence; the unexpected is logged and says where. */
    void problem(Throwable problem) {
        if (problem instanceof CancellationException) return;
        if (problem instanceof Refusal refused) {
            LOG.info("refused", refused);
            staying(messages.problem(refused.problem()));
        } else {
            LOG.error("unexpected", problem);
            staying(messages.get("shell.unexpected", ErrorCode.of(problem)));
        }
    }

    private void staying(String sentence) {
        var notice = notification(sentence, "fth-alert-triangle");
        notice.getStyleClass().add(Styles.WARNING);
        show(notice);
    }

    private Notification notification(String sentence, String icon) {
        var notice = new Notification(sentence, new Icon(icon));
        notice.getStyleClass().add(Styles.ELEVATED_1);
        notice.setMaxWidth(420);
        notice.setOnClose(close -> corner.getChildren().remove(notice));
        return notice;
    }

    private void passing(Notification notice) {
        var pause = new PauseTransition(SHOWN);
        pause.setOnFinished(over -> corner.getChildren().remove(notice));
        pause.play();
        show(notice);
    }

    private void show(Notification notice) {
        if (corner.getChildren().size() >= AT_ONCE) corner.getChildren().removeFirst();
        corner.getChildren().add(notice);
        corner.setAccessibleText(notice.getMessage());
    }
}
