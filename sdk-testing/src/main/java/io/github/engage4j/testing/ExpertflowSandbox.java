package io.github.engage4j.testing;

import io.github.engage4j.api.Json;
import io.github.engage4j.testing.internal.SandboxServer;
import io.github.engage4j.testing.internal.expertflow.ExpertflowPlatform;
import java.time.Clock;
import java.util.List;

/**
 * The Expertflow CX half of the sandbox: its address, its conversations, and what was pushed. Thread-safe.
 *
 * <p>An activity becomes an event on the topic of its conversation while that is active, and goes to the store otherwise, as
 * documented. What Expertflow does not document is an assumption: the answer's body (a plain text), and the bodies of errors.
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

    /** Switches the gateway's authentication on: without this token every request gets a 401. */
    public void requireBearerToken(String token) {
        platform.requireBearerToken(token);
    }

    /**
     * Starts a conversation with a customer.
     *
     * @return the conversation's id, 24 hexadecimal digits
     */
    public String startConversation(String customerId) {
        return platform.startConversation(customerId);
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
     * The events that were published to the topic of a conversation while it was active.
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
