package io.github.engage4j.safety;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** Sees all that is logged at the finest level, by the SDK and by its transport, and all exceptions that a test hands to it. */
final class Witness implements AutoCloseable {

    private static final java.util.logging.Logger TRANSPORT = java.util.logging.Logger.getLogger("okhttp3");

    private final Set<String> seen = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level levelBefore = root.getLevel();
    private final List<Appender<ILoggingEvent>> appendersBefore = new ArrayList<>();
    private final Appender<ILoggingEvent> events = new Events();
    private final Handler records = new Records();

    Witness() {
        root.iteratorForAppenders().forEachRemaining(appendersBefore::add);
        appendersBefore.forEach(root::detachAppender);
        events.start();
        root.addAppender(events);
        root.setLevel(Level.TRACE);
        TRANSPORT.addHandler(records);
        TRANSPORT.setUseParentHandlers(false);
        TRANSPORT.setLevel(java.util.logging.Level.ALL);
    }

    /** Takes what an exception says, and what stands behind it. */
    void saw(Throwable thrown) {
        saw(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Takes a text. */
    void saw(String text) {
        seen.add(text);
    }

    int size() {
        return seen.size();
    }

    /** Everything seen that holds one of the marks. */
    List<String> leaks(Collection<String> marks) {
        return Arrays.stream(seen.toArray(String[]::new))
                .filter(text -> marks.stream().anyMatch(text::contains))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(events);
        appendersBefore.forEach(root::addAppender);
        root.setLevel(levelBefore);
        TRANSPORT.removeHandler(records);
        TRANSPORT.setUseParentHandlers(true);
        TRANSPORT.setLevel(null);
    }

    private void saw(Throwable thrown, Set<Throwable> before) {
        if (thrown == null || !before.add(thrown)) {
            return;
        }
        saw("exception: " + thrown);
        saw(thrown.getCause(), before);
        Arrays.stream(thrown.getSuppressed()).forEach(suppressed -> saw(suppressed, before));
    }

    private final class Events extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            saw("log: " + event.getFormattedMessage());
            if (event.getArgumentArray() != null) {
                saw("log arguments: " + Arrays.toString(event.getArgumentArray()));
            }
            IThrowableProxy thrown = event.getThrowableProxy();
            if (thrown instanceof ThrowableProxy proxy) {
                saw(proxy.getThrowable());
            }
        }
    }

    private final class Records extends Handler {

        @Override
        public void publish(LogRecord record) {
            saw("transport log: " + record.getMessage() + " " + Arrays.toString(record.getParameters()));
            saw(record.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
