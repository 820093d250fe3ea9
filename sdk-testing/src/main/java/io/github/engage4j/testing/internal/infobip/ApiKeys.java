package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.operations.ApiKeyOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * API keys, which really let their holder in while they are enabled and valid. Assumptions: the secret is told by the creation alone, an
 * update leaves what it does not mention, and a refused creation counts for the day's 40 as well. Scopes, permissions and allowed
 * addresses are kept but not enforced.
 */
final class ApiKeys {

    private static final int DAILY = 40;

    private final World world;
    private final Provisioning provisioning;
    private final Quota creations;
    private final Quota updates;
    /** Apart from the other ids, which stay the same whatever keys there are. */
    private final Ids ids = new Ids(5);

    private final String accountId = id();

    ApiKeys(World world, Provisioning provisioning) {
        this.world = world;
        this.provisioning = provisioning;
        this.creations = new Quota(DAILY, world.clock());
        this.updates = new Quota(DAILY, world.clock());
    }

    void register(Handlers handlers) {
        handlers.on(ApiKeyOperation.CREATE_API_KEY, this::create)
                .on(ApiKeyOperation.GET_API_KEYS_BY_FILTER, this::list)
                .on(ApiKeyOperation.GET_API_KEY, request -> Answer.json(key(request)))
                .on(ApiKeyOperation.UPDATE_API_KEY, this::update);
    }

    /** The secret of a new key: of a tenant, or with null of the whole account. */
    String add(@Nullable Tenant tenant) {
        Map<String, @Nullable Object> body = Members.of("name", tenant == null ? "Main account" : tenant.toString());
        if (tenant != null) {
            body.put("platform", List.of(Platforms.of(tenant)));
        }
        return String.valueOf(add(ApiKeyBody.created(body, world.clock())).get("apiKeySecret"));
    }

    private Answer create(ApiRequest request) {
        creations.take();
        return Answer.json(add(ApiKeyBody.created(request.body(), world.clock())));
    }

    private Answer update(ApiRequest request) {
        updates.take();
        Map<String, @Nullable Object> key = key(request);
        Map<String, @Nullable Object> changes = ApiKeyBody.updated(request.body());
        link(changes);
        key.keySet().removeAll(ApiKeyBody.excluded(changes));
        key.putAll(changes);
        return Answer.json(key);
    }

    private Answer list(ApiRequest request) {
        return ApiKeyPage.of(request)
                .answer(world.store().all(Kind.API_KEY, Caller.of(request)).stream()
                        .filter(Filters.same(request, "accountId", "enabled"))
                        .filter(Filters.contains("name", request.query("name")))
                        .toList());
    }

    private Map<String, @Nullable Object> add(Map<String, @Nullable Object> members) {
        Map<String, @Nullable Object> key = Members.of("id", id(), "accountId", accountId);
        key.putAll(members);
        link(key);
        world.store().add(Kind.API_KEY, Caller.ACCOUNT, key);
        Map<String, @Nullable Object> answer = Members.of("id", key.get("id"));
        answer.put("apiKeySecret", world.access().createKey(() -> holder(key, world.clock())));
        answer.putAll(key);
        return answer;
    }

    /** Whoever the key lets in at the moment, or null. Of several pairs the first counts, which is an assumption. */
    private static @Nullable Caller holder(Map<String, @Nullable Object> key, Clock clock) {
        if (!ApiKeyBody.isUsable(key, clock)) {
            return null;
        }
        return new Caller(Platforms.first(key.get("platform")));
    }

    /** Applications and entities that a key names are there from then on. */
    private void link(Map<String, @Nullable Object> members) {
        List<Map<String, @Nullable Object>> pairs = Platforms.list(members.get("platform"));
        pairs.forEach(pair -> pair.putIfAbsent("key", id()));
        pairs.forEach(provisioning::ensure);
        if (!pairs.isEmpty()) {
            members.put("platform", pairs);
        }
    }

    private Map<String, @Nullable Object> key(ApiRequest request) {
        String id = request.argument("apiKeyId");
        Map<String, @Nullable Object> key = world.store().find(Kind.API_KEY, Caller.of(request), id);
        if (key == null) {
            throw ApiErrors.notFound("API key '" + id + "'");
        }
        return key;
    }

    private String id() {
        return ids.uuid().replace("-", "").toUpperCase(java.util.Locale.ROOT);
    }
}
