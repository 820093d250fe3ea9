package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.ApiKeyOperation;
import java.util.concurrent.CompletableFuture;

/**
 * API keys. They are managed by users of certain roles, such as Account Manager: under an API key every method throws an
 * {@link IllegalStateException}. A key that is bound to a tenant reads and writes for that tenant alone in Conversations. Immutable and
 * thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/platform/account-management">Account management</a>
 */
public final class ApiKeysApi {

    private static final PageFormat PAGES = PageFormat.apiKeys();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public ApiKeysApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all keys of the account, 100 on a page. */
    public PagedCall<ApiKey> list() {
        return list(ListApiKeysRequest.builder().build());
    }

    /** Lists the keys that a request asks for. */
    public PagedCall<ApiKey> list(ListApiKeysRequest request) {
        return calls.call(ApiKeyOperation.GET_API_KEYS_BY_FILTER).query(request).pages(PAGES, ApiKey.class);
    }

    /** Creates a key, 40 a day at most. Keep the secret of the answer. */
    public ApiCall<ApiKey> create(CreateApiKeyRequest request) {
        return calls.call(ApiKeyOperation.CREATE_API_KEY).body(request).answer(ApiKey.class);
    }

    /** Gets a key by its id, which is not its secret. */
    public ApiCall<ApiKey> get(String apiKeyId) {
        return calls.call(ApiKeyOperation.GET_API_KEY).path(apiKeyId).answer(ApiKey.class);
    }

    /** Changes what the request sets of a key, 40 times a day at most. */
    public ApiCall<ApiKey> update(String apiKeyId, UpdateApiKeyRequest request) {
        return calls.call(ApiKeyOperation.UPDATE_API_KEY)
                .path(apiKeyId)
                .body(request)
                .answer(ApiKey.class);
    }

    /** Makes a key unusable and changes nothing else of it, as {@link #enable} makes it usable. */
    public ApiCall<ApiKey> disable(String apiKeyId) {
        return switched(apiKeyId, false);
    }

    /**
     * Makes a key usable again. It is read first, and all that it has is sent with the change, because it is not documented what the
     * platform does with what an update leaves out. These are two calls, each with a deadline of its own; if nothing is to be changed,
     * one. A change that somebody makes between the two is undone.
     */
    public ApiCall<ApiKey> enable(String apiKeyId) {
        return switched(apiKeyId, true);
    }

    private ApiCall<ApiKey> switched(String apiKeyId, boolean enabled) {
        ApiCall<ApiKey> read = get(apiKeyId);
        Operation update = ApiKeyOperation.UPDATE_API_KEY.operation();
        return ComposedCall.of(
                update,
                runner -> ComposedCall.before(update, runner.run(read))
                        .thenCompose(key -> isSwitched(key.value(), enabled)
                                ? CompletableFuture.completedFuture(key)
                                : runner.run(update(apiKeyId, switched(key.value(), enabled)))));
    }

    private static boolean isSwitched(ApiKey key, boolean enabled) {
        return key.enabled() != null && key.enabled() == enabled;
    }

    private static UpdateApiKeyRequest switched(ApiKey key, boolean enabled) {
        return UpdateApiKeyRequest.from(key).enabled(enabled).build();
    }
}
