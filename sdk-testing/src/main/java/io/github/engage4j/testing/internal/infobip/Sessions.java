package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.SessionOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sessions of users, one at a time for each. They last an hour. Status and text of the refusal of a second one are assumptions. */
final class Sessions {

    private static final int LONGEST = 255;
    private static final String SCHEME = "IBSSO ";

    private final Access access;
    private final Map<String, String> tokens = new HashMap<>();

    Sessions(Access access) {
        this.access = access;
    }

    void register(Handlers handlers) {
        handlers.on(SessionOperation.CREATE_SESSION, this::create).on(SessionOperation.DESTROY_SESSION, this::destroy);
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        String name = Members.required(body, "username", LONGEST);
        String token = tokens.get(name);
        if (token != null && access.isSession(token)) {
            throw InfobipErrors.badRequest("The user has a session already.");
        }
        String created = access.createSession(name, Members.required(body, "password", LONGEST));
        tokens.put(name, created);
        return Answer.json(Members.of("token", created));
    }

    private Answer destroy(ApiRequest request) {
        String authorization = request.header("Authorization");
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            throw InfobipErrors.unauthorized();
        }
        access.destroySession(authorization.substring(SCHEME.length()));
        return new Answer(200, Map.of(), "");
    }
}
