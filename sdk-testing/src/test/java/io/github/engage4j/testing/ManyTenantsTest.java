package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.conversations.ConversationRequest;
import io.github.engage4j.infobip.provisioning.ApiKey;
import io.github.engage4j.infobip.provisioning.CreateApiKeyRequest;
import io.github.engage4j.infobip.provisioning.ListApiKeysRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One client for many tenants, whose keys are rotated while it works. The profile {@code soak} makes it long. */
class ManyTenantsTest {

    private static final int CALLS = Boolean.getBoolean("soak") ? 20_000 : 2_000;
    private static final int THREADS = 200;
    private static final int TENANTS = 50;
    private static final int ROTATIONS = 30;
    private static final String NO_CONVERSATION = "";

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final List<Tenant> tenants = IntStream.range(0, TENANTS)
            .mapToObj(i -> Tenant.of("acme-app", "store-" + i))
            .toList();
    private final Map<Tenant, Secret> keys = new ConcurrentHashMap<>();
    private final Map<Tenant, Secret> outdated = new ConcurrentHashMap<>();
    private final Map<Tenant, String> conversations = new ConcurrentHashMap<>();
    private final ThreadLocal<Secret> given = new ThreadLocal<>();
    private final AtomicInteger outdatedLookups = new AtomicInteger();
    private final AtomicInteger refusedForeignIds = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void noTenantReadsAnothersWhileKeysAreRotated() throws Exception {
        sandbox.infobip().addUser("jane", "secret");
        try (EngageClient client = EngageClient.builder()
                .infobip(config -> config.baseUrl(sandbox.infobip().baseUrl())
                        .credentials(Credentials.apiKey(sandbox.infobip().apiKey()))
                        .tenantKeys(this::lookUp))
                .build()) {
            InfobipClient manager = client.infobip().withCredentials(Credentials.basic("jane", "secret"));
            tenants.forEach(this::begin);
            work(() -> {
                for (int call = calls.getAndIncrement(); call < CALLS; call = calls.getAndIncrement()) {
                    rotateAt(call, manager);
                    call(call, client.infobip());
                }
                return null;
            });
        }

        assertThat(findings).isEmpty();
        assertThat(outdatedLookups.get()).isPositive().isEqualTo(ROTATIONS - outdated.size());
        assertThat(refusedForeignIds.get()).isPositive();
        assertThat(sandbox.infobip().requests()).hasSizeGreaterThanOrEqualTo(CALLS + ROTATIONS);
    }

    private void begin(Tenant tenant) {
        conversations.put(tenant, NO_CONVERSATION);
        keys.put(tenant, Secret.of(sandbox.infobip().createApiKey(tenant)));
    }

    /** A vault that is late: it gives a key that was rotated away once more, but not to a call that comes back with it. */
    private Secret lookUp(Tenant tenant) {
        Secret late = outdated.get(tenant);
        boolean isLate = late != null && !late.equals(given.get()) && outdated.remove(tenant, late);
        Secret key = isLate ? late : Objects.requireNonNull(keys.get(tenant));
        outdatedLookups.addAndGet(isLate ? 1 : 0);
        given.set(key);
        return key;
    }

    private void rotateAt(int call, InfobipClient manager) {
        int number = call / (CALLS / TENANTS);
        if (call % (CALLS / TENANTS) == 0 && number < ROTATIONS) {
            rotate(tenants.get(number), manager);
        }
    }

    private void rotate(Tenant tenant, InfobipClient manager) {
        ApiKey old = manager
                .apiKeys()
                .list(ListApiKeysRequest.builder().name(tenant.toString()).build())
                .stream()
                .findFirst()
                .orElseThrow();
        ApiKey created = manager.apiKeys()
                .create(CreateApiKeyRequest.builder()
                        .name("rotated")
                        .tenant(tenant)
                        .build())
                .execute();
        Secret outdatedKey = keys.put(tenant, Objects.requireNonNull(created.apiKeySecret()));
        manager.apiKeys().disable(old.id()).execute();
        outdated.put(tenant, Objects.requireNonNull(outdatedKey));
    }

    private static void work(Callable<Void> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void call(int number, InfobipClient client) {
        Tenant tenant = tenants.get(number % TENANTS);
        Tenant other = tenants.get((number + 7) % TENANTS);
        try {
            InfobipClient own = client.forTenant(tenant);
            switch (number / TENANTS % 4) {
                case 0 -> create(own, tenant);
                case 1 -> own.conversations().list().stream().limit(20).forEach(read -> check(tenant, read));
                case 2 ->
                    check(
                            tenant,
                            own.conversations().get(conversation(own, tenant)).execute());
                default -> readForeign(own, other);
            }
        } catch (RuntimeException e) {
            findings.add(tenant + ": " + e);
        }
    }

    private String conversation(InfobipClient own, Tenant tenant) {
        String id = conversations.get(tenant);
        return NO_CONVERSATION.equals(id) ? create(own, tenant) : id;
    }

    private String create(InfobipClient own, Tenant tenant) {
        Conversation created = own.conversations()
                .create(ConversationRequest.builder().topic(tenant.toString()).build())
                .execute();
        check(tenant, created);
        conversations.put(tenant, created.id());
        return created.id();
    }

    private void readForeign(InfobipClient own, Tenant other) {
        String foreign = conversations.get(other);
        if (NO_CONVERSATION.equals(foreign)) {
            return;
        }
        try {
            Conversation leaked = own.conversations().get(foreign).execute();
            findings.add("read a conversation of " + leaked.topic());
        } catch (NotFoundException expected) {
            refusedForeignIds.incrementAndGet();
        }
    }

    private void check(Tenant tenant, Conversation read) {
        if (!tenant.toString().equals(read.topic())) {
            findings.add(tenant + " reads " + read.topic());
        }
    }
}
