package io.github.engage4j.infobip.embeddables;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an embeddable may be opened for: the use case, its scopes, and the tenant. Immutable; its constructor is not API.
 *
 * @param members the members of the request but for the tenant's
 * @param applicationId the application, or null for that of the client's tenant
 * @param entityId the entity, or null for that of the client's tenant
 * @see <a href="https://www.infobip.com/docs/embeddable-customer-engagement">Embeddable customer engagement</a>
 */
public record PushedAuthorizationRequest(
        Map<String, @Nullable Object> members,
        @Nullable String applicationId,
        @Nullable String entityId) {

    private static final List<String> MOMENTS = List.of("flow:manage", "flow:read", "flow:use");
    private static final List<String> ANSWERS = List.of("answers:manage", "voice-message:manage");

    /**
     * The campaign wizard of Moments, with its documented scopes.
     *
     * @param embeddingId the id of the use case, from Infobip's account manager; sent as a text
     */
    public static PushedAuthorizationRequest moments(String embeddingId) {
        return builder().embeddingId(embeddingId).scopes(MOMENTS).build();
    }

    /** The same with a numeric id: Infobip does not document whether the id is a text or a number. */
    public static PushedAuthorizationRequest moments(long embeddingId) {
        return builder().embeddingId(embeddingId).scopes(MOMENTS).build();
    }

    /** The chatbot builder of Answers, with its documented scopes. */
    public static PushedAuthorizationRequest answers() {
        return builder().scopes(ANSWERS).build();
    }

    /** A builder without anything set, for an embeddable that has no factory here. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.members.putAll(members);
        builder.applicationId = applicationId;
        builder.entityId = entityId;
        return builder;
    }

    /** Builds a {@link PushedAuthorizationRequest}. Not thread-safe. */
    public static final class Builder {

        private static final String SCOPES = "scopes";
        private static final String EMBEDDING_ID = "embedding_id";
        private static final Map<String, String> METHODS =
                Map.of("application_id", "applicationId", "entity_id", "entityId");

        private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
        private @Nullable String applicationId;
        private @Nullable String entityId;

        private Builder() {}

        /** The id of the use case as a text. Moments needs it. */
        public Builder embeddingId(String embeddingId) {
            return member(EMBEDDING_ID, embeddingId);
        }

        /** The id of the use case as a number. */
        public Builder embeddingId(long embeddingId) {
            return member(EMBEDDING_ID, embeddingId);
        }

        /** What the embeddable may do; the credentials need these scopes, and {@code account-management:manage} besides. Required. */
        public Builder scopes(List<String> scopes) {
            return member(SCOPES, scopes);
        }

        /**
         * The application, instead of that of the client's tenant. Unless it is the same, the tenant's entity is not sent with it: that
         * would be a pair that nobody declared.
         */
        public Builder applicationId(@Nullable String applicationId) {
            this.applicationId = applicationId;
            return this;
        }

        /** The entity, instead of that of the client's tenant; the tenant's application is sent with it. */
        public Builder entityId(@Nullable String entityId) {
            this.entityId = entityId;
            return this;
        }

        /**
         * A member that the SDK has no method for.
         *
         * @param value a {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean} or null
         * @throws IllegalArgumentException if the member is one of the tenant's, which the client would set over it
         */
        public Builder member(String name, @Nullable Object value) {
            String method = METHODS.get(Arguments.notBlank("member", name));
            if (method != null) {
                throw new IllegalArgumentException(name + " has a method of its own: " + method);
            }
            members.put(name, Json.of(value).tree());
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if it has no scopes, or something is blank, or the id of the use case was set to null
         */
        public PushedAuthorizationRequest build() {
            checkScopes();
            checkEmbeddingId();
            return new PushedAuthorizationRequest(
                    Collections.unmodifiableMap(new LinkedHashMap<>(members)),
                    Arguments.optionalNotBlank("applicationId", applicationId),
                    Arguments.optionalNotBlank("entityId", entityId));
        }

        private void checkScopes() {
            if (!(Arguments.required(SCOPES, members.get(SCOPES)) instanceof List<?> scopes)) {
                throw new IllegalArgumentException("scopes must be a list");
            }
            if (scopes.isEmpty()) {
                throw new IllegalArgumentException("scopes must not be empty");
            }
            scopes.forEach(Builder::checkScope);
        }

        private static void checkScope(@Nullable Object scope) {
            if (!(scope instanceof String text)) {
                throw new IllegalArgumentException("scopes must be texts");
            }
            Arguments.notBlank(SCOPES, text);
        }

        private void checkEmbeddingId() {
            if (members.containsKey(EMBEDDING_ID)) {
                Object id = Arguments.required("embeddingId", members.get(EMBEDDING_ID));
                Arguments.notBlank("embeddingId", id.toString());
            }
        }
    }
}
