package io.github.engage4j.internal.http;

import io.github.engage4j.api.Secret;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives the Authorization header of a call. Thread-safe. */
public interface Authorizer {

    /** No header: the service asks for none. */
    Authorizer NONE = atMost -> null;

    /** Always the same header. */
    static Authorizer fixed(String header) {
        return atMost -> header;
    }

    /** No header, for a call whose request holds secrets. */
    static Authorizer none(List<Secret> secrets) {
        return none(() -> secrets);
    }

    /** The same, where the secrets change. */
    static Authorizer none(Supplier<List<Secret>> secrets) {
        return new Authorizer() {
            @Override
            public @Nullable String authorization(Duration atMost) {
                return null;
            }

            @Override
            public List<Secret> secrets() {
                return secrets.get();
            }
        };
    }

    /**
     * The value of the header for the next attempt, or null for none. It may fetch a token, and fails with the exception of that call.
     *
     * @param atMost how long the call can wait for it
     * @throws TokenTimeoutException if there is none by then
     */
    @Nullable
    String authorization(Duration atMost);

    /** Whether it authorizes with an API key, which some operations do not take. */
    default boolean isApiKey() {
        return false;
    }

    /** What an answer might quote and nobody may print, besides what the header holds. */
    default List<Secret> secrets() {
        return List.of();
    }

    /** What the caller can do about a token that the platform refuses to give. */
    default String advice() {
        return "check the credentials and that they belong to this base URL";
    }

    /**
     * The platform refused a value with 401.
     *
     * @return whether the next {@link #authorization} gives another one, so that one more attempt makes sense
     */
    default boolean refused(String authorization) {
        return false;
    }
}
