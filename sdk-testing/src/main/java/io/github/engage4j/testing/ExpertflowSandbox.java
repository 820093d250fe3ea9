package io.github.engage4j.testing;

import io.github.engage4j.api.Json;
import io.github.engage4j.testing.internal.SandboxServer;
import io.github.engage4j.testing.internal.expertflow.ExpertflowPlatform;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Expertflow CX half of the sandbox: its address, its users, customers, channels and conversations, and what was pushed. Thread-safe.
 *
 * <p>Where Expertflow documents a rule, the sandbox plays it: an activity needs a sender, a body and a customer, a channel session or a
 * conversation; it becomes an event on the topic of its conversation while that is active, and goes to the store otherwise; a session
 * finds its conversation; a message of a channel names a customer and a channel that is configured, and starts a conversation if none is
 * active. What comes back from the Agent Desk's operations has the shape that the desk reads: {@code customer} is null for nobody,
 * activities come in pages of 25 whose {@code offset} counts pages. Authentication is off, as in the product, until {@link #addUser},
 * {@link #addClient} or {@link #requireBearerToken} switches it on; then a token that is missing, unknown or expired gets a 401, and one
 * whose roles are not enough a 403, by the documented table of roles. Logins and {@code /ccm/message} ask for no token.
 *
 * <p>Errors: 400 for a message that lacks what it must have, 401, 403, 404 for other paths, 413 for a body of more than 6 MiB, and any
 * other through {@link #faults}, as {@link Fault#status} and {@link Fault#tooManyRequests}. Keycloak's are those that were measured at
 * Keycloak 26.7.3: 400 {@code invalid_grant} for a wrong password, 401 for a wrong client or secret.
 *
 * <p>What Expertflow does not document is an assumption. Of pushes: the answer's body (a plain text), the bodies of errors but for those
 * of Keycloak and the gateway's 403 and 429, that 6 MiB is the limit of every route, that what is not known (conversation, session,
 * customer) is stored and no error, that every activity's event is named {@code THIRD_PARTY_ACTIVITY} whatever the intent, that an id
 * which comes twice makes two events. Events show a channel without its configuration and keep the message as it came, where the product
 * adds the session to its header. Of what is read back: that events of a conversation are a bare array with the oldest first, that what
 * is past of a customer is what was stored and what was sent to conversations that have ended, with the newest first, that filters by type
 * do nothing. Of logins: every realm has the same users, either of the product's logins lets any user in, tokens look like JWTs but are
 * not signed, a token for calls stays good until it expires though its user is disabled.
 */
public final class ExpertflowSandbox {

    private final ExpertflowPlatform platform;
    private final SandboxServer server;
    private final Faults faults;

    ExpertflowSandbox(Clock clock) {
        this.platform = new ExpertflowPlatform(clock);
        this.server = new SandboxServer(platform);
        this.faults = new Faults(server.faults());
    }

    /** The address of the installation, on this machine, without a slash at its end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /**
     * Switches the gateway's authentication on and lets this token in, which may do everything and does not expire. A second call
     * replaces the token.
     */
    public void requireBearerToken(String token) {
        platform.requireBearerToken(token);
    }

    /**
     * Switches the gateway's authentication on and adds a user, who gets tokens from {@code
     * /auth/realms/{realm}/protocol/openid-connect/token} with the grant {@code password}, from {@code /agent-manager/agent/login} and
     * from {@code /unified-admin/keycloakLogin}. A name that is there already gets the new password and roles.
     */
    public void addUser(String username, String password, ExpertflowRole... roles) {
        platform.addUser(username, password, Set.of(roles));
    }

    /**
     * Switches the gateway's authentication on and adds a client of Keycloak. From then on only such clients may ask for tokens, each with
     * its secret; while there is none, any id and secret will do.
     *
     * @param roles what tokens of the client's own ({@code client_credentials}) may do; with none it gets no such tokens
     */
    public void addClient(String clientId, String clientSecret, ExpertflowRole... roles) {
        platform.addClient(clientId, clientSecret, Set.of(roles));
    }

    /**
     * Disables a user: logins and refreshes are refused from now on, while tokens for calls stay good until they expire.
     *
     * @throws IllegalArgumentException if there is no such user
     */
    public void disableUser(String username) {
        platform.disableUser(username);
    }

    /**
     * Sets how long tokens for calls live that are made from now on, by the sandbox's clock, instead of the documented 1800 seconds. Those
     * for refreshes always live that long.
     *
     * @throws IllegalArgumentException if less than a second
     */
    public void tokensLiveFor(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("time must be a second at least, but is " + time);
        }
        platform.tokensLiveFor(time);
    }

    /**
     * Adds a customer whom a channel knows by an identifier; does nothing if there is one already.
     *
     * @param channelType the type of the channel, such as {@code CX_VOICE} or {@code WEB}
     * @param identifier such as a phone number
     * @return the customer's id, 24 hexadecimal digits
     */
    public String addCustomer(String channelType, String identifier) {
        return platform.addCustomer(channelType, identifier);
    }

    /**
     * Gives a customer another identifier.
     *
     * @throws IllegalArgumentException if there is no such customer, or another one has the identifier
     */
    public void addCustomerIdentifier(String customerId, String channelType, String identifier) {
        platform.addCustomerIdentifier(customerId, channelType, identifier);
    }

    /**
     * Configures a channel: messages to other service identifiers are refused from now on. While there is no channel, any service
     * identifier is taken, the customer is found by the identifier alone, and a new one is of the type {@code WEB}; that is the
     * sandbox's own ease.
     *
     * @param type the type, which says whose identifiers are meant
     * @param serviceIdentifier how the business is known on it, such as its number
     */
    public void addChannel(String type, String serviceIdentifier) {
        platform.addChannel(type, serviceIdentifier);
    }

    /**
     * Lets {@code /ccm/message/receive} answer 202 with nothing from now on, instead of 200 with a delivery notification. The message is
     * taken in all the same; the notification that would follow goes to a connector, of which the sandbox has none.
     */
    public void deliverLater() {
        platform.deliverLater();
    }

    /**
     * Starts a conversation with a customer, on a first channel session that no channel is named for.
     *
     * @param customerId any id; there need be no customer of it
     * @return the conversation's id, 24 hexadecimal digits
     */
    public String startConversation(String customerId) {
        return platform.startConversation(customerId);
    }

    /** The conversation of a customer that was started last, if it has not ended: by a message of a channel, or by the test. */
    public Optional<String> activeConversation(String customerId) {
        return platform.activeConversation(customerId);
    }

    /**
     * Opens a channel session in a conversation, such as a call.
     *
     * @return the session's id
     * @throws IllegalArgumentException if there is no such conversation or it has ended
     */
    public String openChannelSession(String conversationId) {
        return platform.openChannelSession(conversationId);
    }

    /**
     * Ends a conversation: activities go to the store from now on.
     *
     * @throws IllegalArgumentException if there is no such conversation
     */
    public void endConversation(String conversationId) {
        platform.endConversation(conversationId);
    }

    /**
     * The events of activities and messages that were published to the topic of a conversation while it was active, in their order. The
     * product's own events, such as the session's start, are not among them; the past events of the conversation have them.
     *
     * @throws IllegalArgumentException if there is no such conversation
     */
    public List<Json> topic(String conversationId) {
        return platform.topic(conversationId);
    }

    /** The events of activities that had no active conversation. */
    public List<Json> store() {
        return platform.store();
    }

    /**
     * How often each message's id was acknowledged: pushed as an activity or received by a channel, and answered with a 2xx that no fault
     * kept back. A call that was done and whose connection was then lost is in {@link #topic} or {@link #store}, but not here; one whose
     * caller gave up waiting is in both.
     */
    public Map<String, Integer> acknowledgements() {
        return platform.acknowledgements();
    }

    /** Every request so far, in the order of their arrival, those that a fault struck too. */
    public List<RecordedRequest> requests() {
        return server.requests();
    }

    /** What goes wrong. */
    public Faults faults() {
        return faults;
    }

    @Override
    public String toString() {
        return "ExpertflowSandbox[" + baseUrl() + "]";
    }

    void close() {
        server.close();
    }
}
