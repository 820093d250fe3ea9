package io.github.engage4j.testing;

import static io.github.engage4j.testing.ExpertflowWire.ACTIVITIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomFaultsTest {

    private static final Fault BUSY = Fault.status(503).on("push-activity");
    private static final Fault LIMITED = Fault.status(429).on("push-activity");

    @Test
    void shareOfTheRequestsIsStruckTheSameInEveryRun() {
        List<Integer> first = statuses(42, 0.3, 0);

        assertThat(first).contains(503, 429, 400);
        assertThat(first.stream().filter(status -> status != 400).count()).isBetween(20L, 40L);
        assertThat(statuses(42, 0.3, 0)).isEqualTo(first);
        assertThat(statuses(43, 0.3, 0)).isNotEqualTo(first);
    }

    @Test
    void requestsThatCannotBeStruckDoNotMoveTheDraws() {
        assertThat(statuses(42, 0.3, 2)).isEqualTo(statuses(42, 0.3, 0));
    }

    @Test
    void shareOfOneStrikesAllAndOfZeroNone() {
        assertThat(statuses(1, 1, 0)).doesNotContain(400);
        assertThat(statuses(1, 0, 0)).containsOnly(400);
    }

    @Test
    void clearEndsRandomFaultsToo() {
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            sandbox.expertflow().faults().randomly(1, 1, BUSY);
            sandbox.expertflow().faults().clear();

            assertThat(new ExpertflowWire(sandbox).post(ACTIVITIES, "{}").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void connectionsAreLostAtRandomOnEitherPlatform() {
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            sandbox.infobip().faults().randomly(1, 1, Fault.resetBeforeReading());

            assertThatThrownBy(() -> Wire.post(sandbox, "/ccaas/1/agents", "{\"displayName\":\"Angus Young\"}"))
                    .isInstanceOf(java.io.UncheckedIOException.class);
            sandbox.infobip().faults().clear();
            assertThat(Wire.get(sandbox, "/ccaas/1/agents").json().at("agents")).isEqualTo(List.of());
        }
    }

    @Test
    void shareThatIsNoneIsRefused() {
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            Faults faults = sandbox.infobip().faults();

            assertThatThrownBy(() -> faults.randomly(1, 1.5, BUSY)).hasMessage("share must be 0 to 1, but is 1.5");
            assertThatThrownBy(() -> faults.randomly(1, Double.NaN, BUSY))
                    .hasMessage("share must be 0 to 1, but is NaN");
            assertThatThrownBy(() -> faults.randomly(1, 0.5)).hasMessage("faults must be one at least");
        }
    }

    private static List<Integer> statuses(long seed, double share, int others) {
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            sandbox.expertflow().faults().randomly(seed, share, BUSY, LIMITED);
            ExpertflowWire wire = new ExpertflowWire(sandbox);
            return IntStream.range(0, 100)
                    .map(any -> {
                        IntStream.range(0, others).forEach(other -> wire.get("/cim-customer/customers"));
                        return wire.post(ACTIVITIES, "{}").status();
                    })
                    .boxed()
                    .toList();
        }
    }
}
