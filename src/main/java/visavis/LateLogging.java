package visavis;

import java.util.logging.LogRecord;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Hands what is logged to Java's own logging, with the first record worth keeping and not before: SLF4J's own bridge sets Java's logging up as
 * soon as a library makes a logger, which takes a fiftieth of a second, and most runs have nothing to say. Details are left out without asking
 * Java's logging, unless the property {@code visavis.log.details} is true; then its levels decide. Public for SLF4J.
 */
public final class LateLogging implements SLF4JServiceProvider {
    private static final boolean DETAILS = Boolean.getBoolean("visavis.log.details");
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return LateLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class LateLogger extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1;

        LateLogger(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return DETAILS && java().isLoggable(java.util.logging.Level.FINEST);
        }

        @Override
        public boolean isDebugEnabled() {
            return DETAILS && java().isLoggable(java.util.logging.Level.FINE);
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(Level level, Marker marker, String message, Object[] arguments, Throwable problem) {
            var logged = new LogRecord(level(level), MessageFormatter.basicArrayFormat(message, arguments));
            logged.setLoggerName(name);
            logged.setSourceClassName(name);
            logged.setThrown(problem);
            java().log(logged);
        }

        private java.util.logging.Logger java() {
            return java.util.logging.Logger.getLogger(name);
        }

        private static java.util.logging.Level level(Level level) {
            return switch (level) {
                case ERROR -> java.util.logging.Level.SEVERE;
                case WARN -> java.util.logging.Level.WARNING;
                case INFO -> java.util.logging.Level.INFO;
                case DEBUG -> java.util.logging.Level.FINE;
                case TRACE -> java.util.logging.Level.FINEST;
            };
        }
    }
}
