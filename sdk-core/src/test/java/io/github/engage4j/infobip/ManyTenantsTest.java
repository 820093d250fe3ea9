package io.github.engage4j.infobip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.AuthenticationException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many tenants over one client: no call bears another tenant's key, whatever happens to keys meanwhile. */
class ManyTenantsTest {

    private static final int TENANTS = 50;
    private static final int THREADS = 200;
    private static final int CALLS_OF_A_THREAD = 100;

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final Map<Tenant, Integer> versions = new ConcurrentHashMap<>();
    private final Queue<String> strangers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger refusedTwice = new AtomicInteger();

    @Test
    void every_call_bears_its_own_tenants_key_while_keys_are_rotated() throws Exception {
        wire.server().setDispatcher(new KeyChecker());
        InfobipClient infobip = wire.client(
                        builder -> builder.maxConcurrency(THREADS),
                        config -> config.tenantKeys(tenant -> Secret.of(key(tenant))))
                .infobip();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> callers = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> call(infobip, thread))
                    .toList();
            for (Future<Void> caller : threads.invokeAll(callers)) {
                caller.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(strangers).isEmpty();
        assertThat(wire.requests() - refused.get() + refusedTwice.get()).isEqualTo(THREADS * CALLS_OF_A_THREAD);
        assertThat(refusedTwice).hasValueLessThan(THREADS * CALLS_OF_A_THREAD / 100);
        assertThat(versions).hasSize(TENANTS);
    }

    private Void call(InfobipClient infobip, int thread) {
        for (int i = 0; i < CALLS_OF_A_THREAD; i++) {
            Tenant tenant = Tenant.of("app-" + (thread * 7 + i) % TENANTS);
            if (i % 10 == 0) {
                versions.merge(tenant, 1, Integer::sum);
            }
            try {
                infobip.forTenant(tenant).metadata().get(tenant.applicationId()).execute();
            } catch (AuthenticationException rotatedTwiceMeanwhile) {
                refusedTwice.incrementAndGet();
            }
        }
        return null;
    }

    private String key(Tenant tenant) {
        return tenant.applicationId() + "-key-" + versions.getOrDefault(tenant, 0);
    }

    /** A key that was rotated more than once is refused; a call that is refused asks for the new one. */
    private boolean isOld(Tenant tenant, String key) {
        int version = Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
        return version < versions.getOrDefault(tenant, 0) - 1;
    }

    /** The path of each request names the tenant that it is for. */
    private final class KeyChecker extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String tenant = request.getUrl().pathSegments().get(3);
            String key = String.valueOf(request.getHeaders().get("Authorization"));
            if (!key.startsWith("App " + tenant + "-key-")) {
                strangers.add(request.getTarget() + " with " + key);
            }
            if (isOld(Tenant.of(tenant), key)) {
                refused.incrementAndGet();
                return new MockResponse(401, Headers.EMPTY, "");
            }
            return new MockResponse(200, Headers.EMPTY, "{}");
        }
    }
}
