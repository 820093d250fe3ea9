package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.internal.operations.AccountOperation;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.Service;
import io.github.engage4j.internal.operations.SessionOperation;
import io.github.engage4j.testing.RecordedRequest;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.Outbox;
import io.github.engage4j.testing.internal.Platform;
import io.github.engage4j.testing.internal.Router;
import io.github.engage4j.testing.internal.SandboxError;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Infobip as the sandbox plays it. Thread-safe: one thing happens at a time. */
public final class InfobipPlatform implements Platform {

    /** What is asked for without credentials, or with those in the body. */
    private static final Set<OperationRow> OPEN =
            Set.of(AccountOperation.CREATE_OAUTH2_TOKEN, SessionOperation.CREATE_SESSION);

    private final Router router =
            new Router(Map.of(Service.INFOBIP_API, List.of(), Service.INFOBIP_EMBEDDABLES, List.of()));
    private final Handlers handlers = new Handlers();
    private final World world;
    private final Conversations conversations;
    private final Embeddables embeddables;
    private final Relations relations;
    private final Templates templates;
    private final Voice voice;
    private final Inbox inbox;
    private final Tenancy tenancy;
    private final Webhooks webhooks;

    /** Infobip at the time of a clock. */
    public InfobipPlatform(Clock clock) {
        this.world = World.at(clock);
        Routing routing = new Routing(world);
        this.webhooks = new Webhooks(world, handlers);
        this.conversations = new Conversations(world, routing, webhooks.events());
        this.embeddables = new Embeddables(world);
        this.relations = new Relations(world);
        this.templates = new Templates(world);
        Messages messages = new Messages(world, conversations, templates, webhooks.events());
        Memberships memberships = new Memberships();
        Bots bots = new Bots(world, conversations, routing);
        this.tenancy = new Tenancy(world, handlers);
        this.inbox = new Inbox(world, conversations, messages, routing, bots, tenancy.inbound());
        conversations.register(handlers);
        messages.register(handlers);
        Tags tags = new Tags(world, conversations);
        tags.register(handlers);
        new ConversationList(world, tags).register(handlers);
        new Notes(world).register(handlers);
        new Metadata(world).register(handlers);
        relations.register(handlers);
        embeddables.register(handlers);
        new WorkingHours(world).register(handlers);
        new WebForms(world, conversations).register(handlers);
        new AccountConfiguration().register(handlers);
        Forms forms = new Forms(world);
        forms.register(handlers);
        new FormTriggers(world, forms).register(handlers);
        new Dispositions(world, forms).register(handlers);
        new Agents(world, memberships).register(handlers);
        new AgentQueues(world, memberships).register(handlers);
        new Queues(world, memberships, routing).register(handlers);
        routing.register(handlers);
        bots.register(handlers);
        templates.register(handlers);
        this.voice = new Voice(world, conversations, handlers);
    }

    /** What goes to webhooks. */
    public Outbox outbox() {
        return webhooks.outbox();
    }

    /** The operations that are played. */
    public Set<OperationRow> rows() {
        return handlers.rows();
    }

    @Override
    public Router router() {
        return router;
    }

    @Override
    public synchronized Answer answer(@Nullable OperationRow row, RecordedRequest request, HttpUrl url) {
        if (row != null) {
            return handlers.handle(row, apiRequest(row, request, url)).with("Date", world.date());
        }
        if (request.method().equals("GET") && url.encodedPath().equals("/authorize")) {
            return embeddables.page(url.queryParameter("request_uri"));
        }
        return error(404);
    }

    @Override
    public Answer error(int status) {
        return InfobipErrors.of(status);
    }

    /** A new API key of a tenant, or with null of the whole account. */
    public synchronized String createApiKey(@Nullable Tenant tenant) {
        return tenancy.apiKeys().add(tenant);
    }

    /** Lets a user in. */
    public synchronized void addUser(String name, String password) {
        world.access().addUser(name, password);
    }

    /** Lets a session in. */
    public synchronized void addSessionToken(String token) {
        world.access().addSessionToken(token);
    }

    /** Takes a customer's message in, and says into which conversation. */
    public synchronized String receiveMessage(@Nullable Tenant tenant, CreateMessageRequest message) {
        return inbox.receive(tenant, message);
    }

    /** Makes the account own a sender. */
    public synchronized void addSender(String channel, String sender) {
        tenancy.senders().add(channel, sender);
    }

    /** Adds a template, and says its id. */
    public synchronized String addTemplate(String name, String channel, String text) {
        return templates.add(name, channel, text);
    }

    /** Closes a conversation. */
    public synchronized void closeConversation(String id) {
        try {
            conversations.close(id);
        } catch (SandboxError missing) {
            throw new IllegalArgumentException("there is no conversation '" + id + "'", missing);
        }
    }

    /** Links two conversations. */
    public synchronized void linkConversations(String parentId, String childId) {
        try {
            relations.link(parentId, childId);
        } catch (SandboxError missing) {
            throw new IllegalArgumentException(
                    "there is no conversation '" + parentId + "' or no '" + childId + "'", missing);
        }
    }

    /** A customer calls. */
    public synchronized void startCall(String conversationId) {
        voice.startCall(conversationId);
    }

    /** The customer hangs up. */
    public synchronized void endCall(String conversationId) {
        voice.endCall(conversationId);
    }

    /** Adds a recording to a conversation, and says its id. */
    public synchronized String addRecording(String conversationId, Duration length, byte[] file) {
        return voice.addRecording(conversationId, length, ByteString.of(file));
    }

    /** Adds a spoken message to working hours. */
    public synchronized void addAwayAudioMessage(String workingHoursId, String text) {
        voice.addAwayAudioMessage(workingHoursId, text);
    }

    private static SandboxError invalidBody(OperationRow row) {
        return ApiErrors.isSpokenBy(row) ? ApiErrors.invalidBody() : Voice.invalidBody(row);
    }

    private ApiRequest apiRequest(OperationRow row, RecordedRequest request, HttpUrl url) {
        Caller caller =
                OPEN.contains(row) ? Caller.ACCOUNT : world.access().caller(row, request.header("Authorization"));
        return router.request(row, caller, request, url, () -> invalidBody(row));
    }
}
