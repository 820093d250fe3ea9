package io.github.engage4j.testing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The faults to come: those of the next requests, each once, those of every request, and those of a random share of them. Thread-safe. */
public final class FaultQueue {

    private final Deque<FaultRule> next = new ArrayDeque<>();
    private final List<FaultRule> always = new ArrayList<>();
    private final List<Lottery> lotteries = new ArrayList<>();

    /** Adds faults for the requests to come, one for each. */
    public synchronized void next(List<FaultRule> rules) {
        next.addAll(rules);
    }

    /** Adds a fault for all requests. */
    public synchronized void always(FaultRule rule) {
        always.add(rule);
    }

    /** Adds faults of which a share of all requests gets one each. */
    public synchronized void randomly(long seed, double share, List<FaultRule> rules) {
        lotteries.add(new Lottery(new Random(seed), share, rules));
    }

    /** Forgets all faults. */
    public synchronized void clear() {
        next.clear();
        always.clear();
        lotteries.clear();
    }

    /** The faults of one request. */
    synchronized List<FaultRule> take(@Nullable String operation) {
        List<FaultRule> struck = new ArrayList<>();
        always.stream().filter(rule -> rule.strikes(operation)).forEach(struck::add);
        lotteries.forEach(lottery -> lottery.draw(operation).ifPresent(struck::add));
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
        if (next.isEmpty() || !strikesUnread(next.getFirst())) {
            return false;
        }
        next.removeFirst();
        return true;
    }

    private static boolean strikesUnread(FaultRule rule) {
        return rule.kind() == FaultRule.Kind.RESET_BEFORE_READING && rule.operationId() == null;
    }

    /** Draws for each request that one of its rules can strike, and only for those: others do not move the sequence. */
    private record Lottery(Random random, double share, List<FaultRule> rules) {

        Optional<FaultRule> draw(@Nullable String operation) {
            List<FaultRule> striking =
                    rules.stream().filter(rule -> rule.strikes(operation)).toList();
            return striking.isEmpty() || random.nextDouble() >= share
                    ? Optional.empty()
                    : Optional.of(striking.get(random.nextInt(striking.size())));
        }
    }
}
