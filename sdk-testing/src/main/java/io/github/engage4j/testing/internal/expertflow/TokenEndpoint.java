package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.operations.LoginOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.expertflow.Accounts.Account;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Keycloak's token endpoint, the same for every realm, with Keycloak's own errors, as measured at Keycloak 26.7.3. */
final class TokenEndpoint {

    private final Accounts accounts;
    private final Tokens tokens;
    private final World world;

    TokenEndpoint(World world, Accounts accounts, Tokens tokens) {
        this.world = world;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    void register(Handlers handlers) {
        handlers.on(LoginOperation.CREATE_TOKEN, this::create);
    }

    private Answer create(ApiRequest request) {
        HttpUrl form = form(request);
        String grant = form.queryParameter("grant_type");
        if (grant == null) {
            throw KeycloakErrors.of(400, "invalid_request", "Missing form parameter: grant_type");
        }
        Account client = client(form);
        return switch (grant) {
            case "password" -> answer(user(form), true);
            case "refresh_token" -> answer(refresher(form.queryParameter("refresh_token")), true);
            case "client_credentials" -> answer(serviceAccount(client), false);
            default -> throw KeycloakErrors.of(400, "unsupported_grant_type", "Unsupported grant_type");
        };
    }

    /** The fields of the form; none if the body is something else. */
    private static HttpUrl form(ApiRequest request) {
        boolean isForm = String.valueOf(request.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        return HttpUrl.get("http://form/?" + (isForm ? request.recorded().body() : ""));
    }

    /** The client that asks, or null while clients are not told apart. */
    private @Nullable Account client(HttpUrl form) {
        String id = form.queryParameter("client_id");
        Account client = accounts.client(id);
        if (id == null || id.isEmpty() || (client == null && accounts.knowsClients())) {
            throw KeycloakErrors.unknownClient();
        }
        String secret = form.queryParameter("client_secret");
        if (client == null ? secret == null || secret.isEmpty() : !client.has(secret)) {
            throw KeycloakErrors.wrongClientSecret();
        }
        return client;
    }

    private Account user(HttpUrl form) {
        String name = form.queryParameter("username");
        if (name == null) {
            throw KeycloakErrors.of(401, "invalid_request", "Missing parameter: username");
        }
        Account user = accounts.user(name, form.queryParameter("password"));
        if (user == null) {
            throw KeycloakErrors.wrongPassword();
        }
        if (!user.enabled()) {
            throw KeycloakErrors.of(400, "invalid_grant", "Account disabled");
        }
        return user;
    }

    private Account refresher(@Nullable String token) {
        if (token == null) {
            throw KeycloakErrors.of(400, "invalid_request", "No refresh token");
        }
        if (!tokens.isRefreshToken(token)) {
            throw KeycloakErrors.of(400, "invalid_grant", "Invalid refresh token");
        }
        Account owner = tokens.refresher(token);
        if (owner == null) {
            throw KeycloakErrors.of(400, "invalid_grant", "Token is not active");
        }
        if (!accounts.isEnabled(owner)) {
            throw KeycloakErrors.of(400, "invalid_grant", "User disabled");
        }
        return owner;
    }

    private static Account serviceAccount(@Nullable Account client) {
        if (client == null || client.roles().isEmpty()) {
            throw KeycloakErrors.of(401, "unauthorized_client", "Client not enabled to retrieve service account");
        }
        return client;
    }

    private Answer answer(Account owner, boolean refreshable) {
        var body = Members.of(
                "access_token", tokens.access(owner),
                "expires_in", tokens.life().toSeconds(),
                "refresh_expires_in", refreshable ? Tokens.REFRESH_LIFE.toSeconds() : 0);
        if (refreshable) {
            body.put("refresh_token", tokens.refresh(owner));
        }
        body.put("token_type", "Bearer");
        body.put("not-before-policy", 0);
        if (refreshable) {
            body.put("session_state", world.ids().uuid());
        }
        body.put("scope", "email profile");
        return Answer.json(body);
    }
}
