package visavis;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the log silent while a class tests what goes wrong, so that a passing build prints no stack traces. */
public final class Hushed implements BeforeAllCallback, AfterAllCallback {
    private static final Logger ROOT = Logger.getLogger("");
    private Level before;

    @Override
    public void beforeAll(ExtensionContext context) {
        before = ROOT.getLevel();
        ROOT.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ROOT.setLevel(before);
    }
}
