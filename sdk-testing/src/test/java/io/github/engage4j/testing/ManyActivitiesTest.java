package io.github.engage4j.testing;

import static io.github.engage4j.testing.ExpertflowWire.ACTIVITIES;
import static io.github.engage4j.testing.ExpertflowWire.activity;
import static io.github.engage4j.testing.ExpertflowWire.each;
import static io.github.engage4j.testing.ExpertflowWire.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManyActivitiesTest {

    private static final int COUNT = 1000;
    private static final Map<String, ?> CUSTOMER = Map.of("customer", Map.of("_id", "642b51a661e49d5776378711"));

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final ExpertflowSandbox expertflow = sandbox.expertflow();
    private final ExpertflowWire wire = new ExpertflowWire(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void whatManyThreadsPushIsRecordedAndReadBackWholeAndOnce() {
        IntStream.range(0, COUNT).parallel().forEach(i -> wire.push("" + i, CUSTOMER));

        List<String> ids = IntStream.range(0, COUNT).mapToObj(i -> "" + i).toList();
        assertThat(expertflow.requests()).hasSize(COUNT);
        assertThat(readBack()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(expertflow.acknowledgements())
                .hasSize(COUNT)
                .allSatisfy((id, times) -> assertThat(times).isOne());
    }

    @Test
    void whatCallersWereToldUnderRandomFaultsIsWhatTheSandboxCounts() {
        expertflow.faults().randomly(7, 0.2, Fault.processedThenReset(), Fault.resetAfterReading(), Fault.status(503));
        Set<String> told = ConcurrentHashMap.newKeySet();

        IntStream.range(0, COUNT).parallel().filter(this::isTaken).forEach(i -> told.add("" + i));

        expertflow.faults().clear();
        assertThat(told).hasSizeBetween(COUNT * 7 / 10, COUNT * 9 / 10);
        assertThat(expertflow.acknowledgements().keySet()).isEqualTo(told);
        assertThat(readBack()).containsAll(told).hasSizeBetween(told.size() + 1, COUNT - 1);
    }

    private boolean isTaken(int id) {
        try {
            return wire.post(ACTIVITIES, activity("" + id, CUSTOMER)).status() == 200;
        } catch (UncheckedIOException lost) {
            return false;
        }
    }

    private Collection<@Nullable String> readBack() {
        List<@Nullable String> ids = new ArrayList<>();
        List<@Nullable String> page;
        int number = 0;
        do {
            page = each(
                    items(wire.get("/conversation-manager/customer-topics/customer/642b51a661e49d5776378711/activities"
                                    + "?limit=100&offset=" + number++)
                            .json()
                            .at("docs")),
                    "data",
                    "id");
            ids.addAll(page);
        } while (!page.isEmpty());
        return ids;
    }
}
