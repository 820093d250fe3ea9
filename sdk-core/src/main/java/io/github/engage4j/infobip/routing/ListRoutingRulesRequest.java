package io.github.engage4j.infobip.routing;

import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules of the routing to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param ruleIds only these rules
 * @param enabled only those that are used, or are not
 */
public record ListRoutingRulesRequest(
        List<String> ruleIds, @Nullable Boolean enabled) {

    /** A builder without a filter. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().ruleIds(ruleIds).enabled(enabled);
    }

    /** Builds a {@link ListRoutingRulesRequest}. Not thread-safe. */
    public static final class Builder {

        private List<String> ruleIds = Absent.list();
        private @Nullable Boolean enabled;

        private Builder() {}

        /** Only these rules. */
        public Builder ruleIds(List<String> ruleIds) {
            this.ruleIds = ruleIds;
            return this;
        }

        /** Only rules that are used, or only those that are not. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The request. */
        public ListRoutingRulesRequest build() {
            return new ListRoutingRulesRequest(Absent.copy(ruleIds), enabled);
        }
    }
}
