package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.Page;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.internal.http.ClockReading;
import io.github.engage4j.internal.http.ComposedCall.Runner;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks a customer's past activities from the newest back, once. That the first page holds the newest is an assumption, so pages count for
 * older only if each of them is.
 */
final class ActivityWalk {

    private static final int MOST_PAGES = 40;

    private final IntFunction<ApiCall<Page<CimEvent>>> pages;
    private final Predicate<CimEvent> wanted;
    private final Instant since;
    private final Clock clock;
    private final List<CimEvent> events = new ArrayList<>();
    private @Nullable ClockReading clocks;
    private @Nullable Instant oldestBefore;

    /** What happened before a time need not be read. */
    ActivityWalk(IntFunction<ApiCall<Page<CimEvent>>> pages, Predicate<CimEvent> wanted, Instant since, Clock clock) {
        this.pages = pages;
        this.wanted = wanted;
        this.since = since;
        this.clock = clock;
    }

    /** Reads up to what is wanted, to what is too old, to the end, or to as many pages as are read at most. */
    CompletableFuture<ApiResponse<EventsRead>> start(Runner runner) {
        return page(runner, 0);
    }

    private CompletableFuture<ApiResponse<EventsRead>> page(Runner runner, int number) {
        return runner.run(pages.apply(number)).thenCompose(response -> {
            List<CimEvent> page = response.value().items();
            ClockReading first = clocks == null ? ClockReading.of(response.headers(), clock) : clocks;
            clocks = first;
            events.addAll(page);
            boolean whole = isLast(page);
            if (!whole && number + 1 < MOST_PAGES) {
                return page(runner, number + 1);
            }
            String gap = whole ? null : "the customer has too many past activities to look at all of them";
            return CompletableFuture.completedFuture(
                    response.map(any -> new EventsRead(List.copyOf(events), gap, first)));
        });
    }

    /** Whether no page after this one matters. */
    private boolean isLast(List<CimEvent> page) {
        Instant newest =
                page.stream().map(ActivityWalk::latest).max(Instant::compareTo).orElse(Instant.MIN);
        boolean older = oldestBefore != null && newest.isBefore(oldestBefore);
        oldestBefore =
                page.stream().map(ActivityWalk::latest).min(Instant::compareTo).orElse(Instant.MIN);
        return page.isEmpty() || page.stream().anyMatch(wanted) || (older && newest.isBefore(since));
    }

    /** When an event happened at the latest. */
    private static Instant latest(CimEvent event) {
        Instant timestamp = event.timestamp();
        return timestamp == null ? Instant.MAX : timestamp;
    }
}
