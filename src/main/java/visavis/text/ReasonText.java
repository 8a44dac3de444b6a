package visavis.text;

import visavis.model.Reason;
import visavis.model.Sign;

/** A reason for or against two contacts being one, in words: "Same e-mail ana@example.com". */
public final class ReasonText {
    private ReasonText() {}

    public static String of(Messages messages, Reason reason) {
        var value = reason.sign() == Sign.OTHER_PROFILE ? new Platforms(messages).name(reason.value()) : reason.value();
        return messages.get("sign." + reason.sign().code(), value);
    }
}
