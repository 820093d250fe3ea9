package io.github.engage4j.infobip.embeddables;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.ArrayList;
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

        private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
        private @Nullable String applicationId;
        private @Nullable String entityId;

        private Builder() {}

        /**
         * The id of the use case as a text. Moments needs it.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder embeddingId(String embeddingId) {
            members.put("embedding_id", Arguments.notBlank("embeddingId", embeddingId));
            return this;
        }

        /** The id of the use case as a number. */
        public Builder embeddingId(long embeddingId) {
            members.put("embedding_id", embeddingId);
            return this;
        }

        /**
         * What the embeddable may do; the credentials need these scopes, and {@code account-management:manage} besides. Required.
         *
         * @throws IllegalArgumentException if there is none or one is blank
         */
        public Builder scopes(List<String> scopes) {
            if (scopes.isEmpty()) {
                throw new IllegalArgumentException("scopes must not be empty");
            }
            List<String> copy = new ArrayList<>();
            scopes.forEach(scope -> copy.add(Arguments.notBlank("scopes", scope)));
            members.put("scopes", Collections.unmodifiableList(copy));
            return this;
        }

        /**
         * The application, instead of that of the client's tenant. Unless it is the same, the tenant's entity is not sent with it: that
         * would be a pair that nobody declared.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder applicationId(String applicationId) {
            this.applicationId = Arguments.notBlank("applicationId", applicationId);
            return this;
        }

        /**
         * The entity, instead of that of the client's tenant; the tenant's application is sent with it.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder entityId(String entityId) {
            this.entityId = Arguments.notBlank("entityId", entityId);
            return this;
        }

        /**
         * A member that the SDK has no method for.
         *
         * @param value a {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean} or null
         */
        public Builder member(String name, @Nullable Object value) {
            members.put(Arguments.notBlank("member", name), Json.of(value).tree());
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if it has no scopes
         */
        public PushedAuthorizationRequest build() {
            Arguments.required("scopes", members.get("scopes"));
            return new PushedAuthorizationRequest(
                    Collections.unmodifiableMap(new LinkedHashMap<>(members)), applicationId, entityId);
        }
    }
}
