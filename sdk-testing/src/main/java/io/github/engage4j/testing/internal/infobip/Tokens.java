package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.AccountOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import okhttp3.HttpUrl;

/** OAuth2 tokens for client credentials, which are a user's name and password. */
final class Tokens {

    private final Access access;

    Tokens(Access access) {
        this.access = access;
    }

    void register(Handlers handlers) {
        handlers.on(AccountOperation.CREATE_OAUTH2_TOKEN, this::create);
    }

    private Answer create(ApiRequest request) {
        HttpUrl form = HttpUrl.get("http://form/?" + request.recorded().body());
        if (!"client_credentials".equals(form.queryParameter("grant_type"))) {
            throw InfobipErrors.badRequest("Bad request");
        }
        String token = access.createToken(form.queryParameter("client_id"), form.queryParameter("client_secret"));
        return Answer.json(
                Members.of("access_token", token, "expires_in", Access.TOKEN_SECONDS, "token_type", "Bearer"));
    }
}
