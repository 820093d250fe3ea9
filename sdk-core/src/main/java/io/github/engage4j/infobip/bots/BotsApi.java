package io.github.engage4j.infobip.bots;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.BotOperation;

/**
 * Bots, which answer before agents do. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class BotsApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("bots");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public BotsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all bots. */
    public PagedCall<Bot> list() {
        return list(ListBotsRequest.builder().build());
    }

    /** Lists the bots that a request asks for. */
    public PagedCall<Bot> list(ListBotsRequest request) {
        return calls.call(BotOperation.GET_BOTS).query(request).pages(PAGES, Bot.class);
    }

    /** Creates a bot. A bot answers conversations, but cannot start one. */
    public ApiCall<Bot> create(BotRequest request) {
        return calls.call(BotOperation.SETUP_BOT).body(request).answer(Bot.class);
    }

    /** Reads a bot. */
    public ApiCall<Bot> get(String botId) {
        return calls.call(BotOperation.GET_BOT).path(botId).answer(Bot.class);
    }

    /** Replaces all of a bot that can be set. */
    public ApiCall<Bot> update(String botId, BotRequest request) {
        return calls.call(BotOperation.UPDATE_BOT).path(botId).body(request).answer(Bot.class);
    }

    /** Deletes a bot. Its open conversations are routed again. */
    public ApiCall<Acknowledgement> delete(String botId) {
        return calls.call(BotOperation.DELETE_BOT).path(botId).acknowledged();
    }
}
