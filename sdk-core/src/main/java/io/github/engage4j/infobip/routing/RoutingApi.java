package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.RoutingOperation;
import java.util.List;

/**
 * The routing: the rules that put conversations into queues. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class RoutingApi {

    private static final int MOST_RULES = 999;

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public RoutingApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all rules, in their order. */
    public PagedCall<RoutingRule> list() {
        return list(ListRoutingRulesRequest.builder().build());
    }

    /** Lists the rules that a request asks for, in their order. */
    public PagedCall<RoutingRule> list(ListRoutingRulesRequest request) {
        return calls.call(RoutingOperation.GET_ROUTING)
                .query(request)
                .pages(PageFormat.allAtOnce("routes"), RoutingRule.class);
    }

    /**
     * Replaces all rules. A message is put into the queue of the first one that fits. To keep the rules that there are, send them
     * along, as {@link CreateRoutingRuleRequest#from} makes them of what {@link #list()} gives; whoever changes them in between is
     * overwritten, since the platform has no versions of them.
     *
     * @param rules the rules in their order, at most 999
     */
    public ApiCall<Acknowledgement> update(List<CreateRoutingRuleRequest> rules) {
        var unused = Arguments.between(0, MOST_RULES, "the number of rules", rules.size());
        return calls.call(RoutingOperation.UPDATE_ROUTING)
                .body(List.copyOf(rules))
                .acknowledged();
    }

    /** Deletes all rules: new messages then go to the default queue. */
    public ApiCall<Acknowledgement> delete() {
        return calls.call(RoutingOperation.DELETE_ROUTING).acknowledged();
    }
}
