package io.github.engage4j.testing.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults to come: those of the next requests, each once, and those of every request. Thread-safe. */
public final class FaultQueue {

    private final List<FaultRule> next = new ArrayList<>();
    private final List<FaultRule> always = new ArrayList<>();

    /** Adds faults for the requests to come, one for each. */
    public synchronized void next(List<FaultRule> rules) {
        next.addAll(rules);
    }

    /** Adds a fault for all requests. */
    public synchronized void always(FaultRule rule) {
        always.add(rule);
    }

    /** Forgets all faults. */
    public synchronized void clear() {
        next.clear();
        always.clear();
    }

    /** The faults of one request. */
    synchronized List<FaultRule> take(@Nullable String operation) {
        List<FaultRule> struck = new ArrayList<>();
        always.stream().filter(rule -> rule.strikes(operation)).forEach(struck::add);
        for (Iterator<FaultRule> rules = next.iterator(); rules.hasNext(); ) {
            FaultRule rule = rules.next();
            if (rule.strikes(operation)) {
                rules.remove();
                struck.add(rule);
                return struck;
            }
        }
        return struck;
    }

    /** Takes the fault of the next request if it strikes before the body is read, whatever the operation. */
    synchronized boolean takeResetBeforeReading() {
        if (always.stream().anyMatch(FaultQueue::strikesUnread)) {
            return true;
        }
        if (next.isEmpty() || !strikesUnread(next.get(0))) {
            return false;
        }
        next.remove(0);
        return true;
    }

    private static boolean strikesUnread(FaultRule rule) {
        return rule.kind() == FaultRule.Kind.RESET_BEFORE_READING && rule.operationId() == null;
    }
}
