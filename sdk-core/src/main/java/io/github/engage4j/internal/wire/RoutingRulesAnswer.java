package io.github.engage4j.internal.wire;

import io.github.engage4j.infobip.routing.RoutingRule;
import java.util.List;

/**
 * The answer with the rules of the routing.
 *
 * @param routes the rules of the routing
 */
public record RoutingRulesAnswer(List<RoutingRule> routes) {}
