package io.github.engage4j.testing;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.testing.internal.SandboxServer;
import io.github.engage4j.testing.internal.infobip.InfobipPlatform;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Infobip half of the sandbox: its address, its keys, what customers do, and what was asked of it. Thread-safe.
 *
 * <p>Where Infobip documents a rule, the sandbox plays it: who may send with which {@code x-agent-id}, that a closed conversation does
 * not change, that a missing thing is a 400 with {@code NOT_FOUND} (in voice a 404), that a key bound to a tenant tags what it creates
 * and filters what it reads. What Infobip does not document is an assumption: status and text of a refused {@code x-agent-id}, the lifetime and the
 * single use of a {@code request_uri} (as RFC 9126 has them), that agents belong to the whole account.
 */
public final class InfobipSandbox {

    private final InfobipPlatform platform;
    private final SandboxServer server;
    private final Faults faults;
    private final InfobipWebhooks webhooks;
    private final String apiKey;

    InfobipSandbox(Clock clock) {
        this.platform = new InfobipPlatform(clock);
        this.server = new SandboxServer(platform);
        this.faults = new Faults(server.faults());
        this.webhooks = new InfobipWebhooks(platform.outbox());
        this.apiKey = platform.createApiKey(null);
    }

    /** The address of the API, of pushed authorization requests and of the iframe, on this machine, without a slash at its end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** The API key of the main account, which sees everything. */
    public String apiKey() {
        return apiKey;
    }

    /**
     * A new API key that is bound to a tenant: what it creates belongs to the tenant, and it reads nothing else. An application alone
     * is a tenant of its own, apart from those of the application's entities. That an id of another tenant reads as a missing one (400
     * with {@code NOT_FOUND}) is an assumption.
     */
    public String createApiKey(Tenant tenant) {
        return platform.createApiKey(tenant);
    }

    /** A user of the main account, for Basic and OAuth2 credentials. */
    public void addUser(String name, String password) {
        platform.addUser(name, password);
    }

    /** The token of a session on the main account, for IBSSO credentials. It does not expire. */
    public void addSessionToken(String token) {
        platform.addSessionToken(token);
    }

    /**
     * Makes the account own a sender, as a purchase does: a number for SMS, MMS and WHATSAPP, the name of a resource for other channels.
     * What the account does not own cannot be configured.
     */
    public void addSender(ResourceChannel channel, String sender) {
        platform.addSender(channel.value(), sender);
    }

    /**
     * A customer writes. The message belongs to the tenant that the sender's inbound configuration names, if there is one that sends
     * messages to Conversations. It goes to the open conversation of its channel, customer, sender and tenant, or opens a new one.
     *
     * @param from the customer
     * @param to the sender of the business
     * @return the conversation's id
     */
    public String receiveMessage(MessageChannel channel, String from, String to, MessageContent content) {
        return receive(null, channel, from, to, content);
    }

    /** The same, to a sender that belongs to a tenant, whatever its configuration: the conversation belongs to it too. */
    public String receiveMessage(
            Tenant tenant, MessageChannel channel, String from, String to, MessageContent content) {
        return receive(tenant, channel, from, to, content);
    }

    /**
     * Closes a conversation for good; the customer's next message opens another.
     *
     * @throws IllegalArgumentException if there is no such conversation
     */
    public void closeConversation(String id) {
        platform.closeConversation(id);
    }

    /**
     * Links two conversations, which no operation of the platform can do.
     *
     * @param parentId the one that the other came from
     * @throws IllegalArgumentException if one of them is not there
     */
    public void linkConversations(String parentId, String childId) {
        platform.linkConversations(parentId, childId);
    }

    /**
     * Adds a template of a text, as a user of the web interface does; the platform's operations only read them. A message that sends it
     * comes back as the text, with the parameters in place of <code>{{1}}</code> and so on.
     *
     * @return the template's id
     */
    public String addTemplate(String name, MessageChannel channel, String text) {
        return platform.addTemplate(name, channel.value(), text);
    }

    /**
     * A customer calls, and is connected with the agent of a conversation. Does nothing if there is a call in it already.
     *
     * @throws IllegalArgumentException if there is no such conversation
     */
    public void startCall(String conversationId) {
        platform.startCall(conversationId);
    }

    /**
     * The customer of a conversation's call hangs up, and its agent begins to wrap up.
     *
     * @throws IllegalArgumentException if there is no such conversation, or no call in it
     */
    public void endCall(String conversationId) {
        platform.endCall(conversationId);
    }

    /**
     * Adds a recording to a conversation, as of a call that has just ended; the sandbox records none by itself.
     *
     * @param length how long the call was, in whole seconds
     * @param file what is downloaded
     * @return the recording's id
     * @throws IllegalArgumentException if there is no such conversation
     */
    public String addRecording(String conversationId, Duration length, byte[] file) {
        return platform.addRecording(conversationId, length, file);
    }

    /**
     * Adds a spoken message to working hours, as a user of the web interface does; the platform's operations only read and delete it.
     *
     * @throws IllegalArgumentException if there are no such working hours
     */
    public void addAwayAudioMessage(String workingHoursId, String text) {
        platform.addAwayAudioMessage(workingHoursId, text);
    }

    /** Every request so far, in the order of their arrival, those that a fault struck too. */
    public List<RecordedRequest> requests() {
        return server.requests();
    }

    /** What was sent to webhooks. */
    public InfobipWebhooks webhooks() {
        return webhooks;
    }

    /** What goes wrong. */
    public Faults faults() {
        return faults;
    }

    @Override
    public String toString() {
        return "InfobipSandbox[" + baseUrl() + "]";
    }

    void close() {
        server.close();
        platform.outbox().close();
    }

    private String receive(
            @Nullable Tenant tenant, MessageChannel channel, String from, String to, MessageContent content) {
        CreateMessageRequest message = CreateMessageRequest.builder()
                .channel(channel)
                .from(from)
                .to(to)
                .content(content)
                .build();
        return platform.receiveMessage(tenant, message);
    }
}
