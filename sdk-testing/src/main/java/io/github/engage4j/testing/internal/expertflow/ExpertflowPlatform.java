package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.Service;
import io.github.engage4j.testing.ExpertflowRole;
import io.github.engage4j.testing.RecordedRequest;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.Ids;
import io.github.engage4j.testing.internal.Platform;
import io.github.engage4j.testing.internal.Router;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Expertflow CX as the sandbox plays it. Thread-safe: one thing happens at a time. */
public final class ExpertflowPlatform implements Platform {

    private static final String NOBODY = "";

    private final Router router = new Router(roots());
    private final Handlers handlers = new Handlers();
    private final Journal journal = new Journal();
    private final Accounts accounts = new Accounts();
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final World world;
    private final Customers customers;
    private final Conversations conversations;
    private final Ccm ccm;
    private final Tokens tokens;
    private final Gateway gateway;

    /** Expertflow at the time of a clock. */
    public ExpertflowPlatform(Clock clock) {
        this.world = new World(clock, new Ids(2));
        Topics topics = new Topics(world.ids());
        this.customers = new Customers(world);
        Events events = new Events(world, topics, customers, journal);
        this.conversations = new Conversations(topics, events, journal);
        this.ccm = new Ccm(world, customers, conversations, events);
        this.tokens = new Tokens(world);
        this.gateway = new Gateway(accounts, tokens);
        new Activities(world, topics, events).register(handlers);
        new PastEvents(world, journal).register(handlers);
        customers.register(handlers);
        ccm.register(handlers);
        new TokenEndpoint(world, accounts, tokens).register(handlers);
        new Logins(accounts, tokens).register(handlers);
    }

    private static Map<Service, List<String>> roots() {
        Map<Service, List<String>> roots = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String path = service.gatewayPath();
            if (path != null) {
                roots.put(service, List.of(path));
            }
        }
        return roots;
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
        gateway.check(request, url);
        if (row == null) {
            return error(404);
        }
        return handlers.handle(row, apiRequest(row, request, url)).with("Date", world.date());
    }

    @Override
    public synchronized void answered(RecordedRequest request, int status) {
        if (status < 300) {
            acknowledgements.add(request);
        }
    }

    @Override
    public Answer error(int status) {
        return ExpertflowErrors.of(status, world.now());
    }

    /** Lets a token in, and asks for one from now on. */
    public synchronized void requireBearerToken(String token) {
        gateway.fixToken(token);
    }

    /** Lets a user in, and asks for tokens from now on. */
    public synchronized void addUser(String name, String password, Set<ExpertflowRole> roles) {
        accounts.addUser(name, password, roles);
    }

    /** Lets a client in, and asks for tokens from now on. */
    public synchronized void addClient(String id, String secret, Set<ExpertflowRole> roles) {
        accounts.addClient(id, secret, roles);
    }

    /** Lets a user in no more. */
    public synchronized void disableUser(String name) {
        accounts.disable(name);
    }

    /** Sets the life of tokens. */
    public synchronized void tokensLiveFor(Duration time) {
        tokens.liveFor(time);
    }

    /** Adds a customer, and says the id. */
    public synchronized String addCustomer(String channelType, String identifier) {
        return customers.add(channelType, identifier);
    }

    /** Gives a customer one more identifier. */
    public synchronized void addCustomerIdentifier(String customerId, String channelType, String identifier) {
        customers.identify(customerId, channelType, identifier);
    }

    /** Adds a channel. */
    public synchronized void addChannel(String type, String serviceIdentifier) {
        ccm.channels().add(type, serviceIdentifier);
    }

    /** Answers messages of channels with 202. */
    public synchronized void deliverLater() {
        ccm.deliverLater();
    }

    /** Starts a conversation with a customer. */
    public synchronized String startConversation(String customerId) {
        return conversations.start(customerId, null, null);
    }

    /** The active conversation of a customer. */
    public synchronized Optional<String> activeConversation(String customerId) {
        return conversations.activeOf(customerId);
    }

    /** Opens a channel session in an active conversation. */
    public synchronized String openChannelSession(String conversationId) {
        return conversations.openSession(conversationId, null, null);
    }

    /** Ends a conversation. */
    public synchronized void endConversation(String conversationId) {
        conversations.end(conversationId);
    }

    /** What others sent to the topic of a conversation. */
    public synchronized List<Json> topic(String conversationId) {
        return conversations.topic(conversationId);
    }

    /** What was stored because no active conversation had it. */
    public synchronized List<Json> store() {
        return journal.store();
    }

    /** How often each message was acknowledged. */
    public synchronized Map<String, Integer> acknowledgements() {
        return acknowledgements.counts();
    }

    private ApiRequest apiRequest(OperationRow row, RecordedRequest request, HttpUrl url) {
        return router.request(
                row, NOBODY, request, url, () -> ExpertflowErrors.invalid(world.now(), "body", "is not a JSON object"));
    }
}
