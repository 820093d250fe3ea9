package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller did in the interactive voice response. Expertflow documents it for the channel manager (ccm); the header's intent is then
 * {@link MessageIntent#IVR_AGGREGATED_ACTIVITY} and the sender's type {@link SenderType#IVR}. Its constructor is not API: components get
 * added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param callId the call
 * @param leg the leg of the call
 * @param startDirection how the call came
 * @param endDirection how the call left
 * @param startTime when it came, in epoch milliseconds on the wire
 * @param endTime when it left, in epoch milliseconds on the wire
 * @param activities what the caller chose
 * @param attributes what it has besides
 */
@TypeName("IVR_AGGREGATED_ACTIVITY")
public record IvrAggregatedActivityBody(
        @Nullable String markdownText,
        @Nullable String callId,
        @Nullable String leg,
        @Nullable IvrDirection startDirection,
        @Nullable IvrDirection endDirection,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        List<IvrActivity> activities,
        @OtherMembers(but = "type") Map<String, @Nullable Object> attributes)
        implements CimBody {

    private static final Set<String> OWN = Set.of(
            "type",
            "markdownText",
            "callId",
            "leg",
            "startDirection",
            "endDirection",
            "startTime",
            "endTime",
            "activities");

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .markdownText(markdownText)
                .callId(callId)
                .leg(leg)
                .startDirection(startDirection)
                .endDirection(endDirection)
                .startTime(startTime)
                .endTime(endTime)
                .activities(activities)
                .attributes(attributes);
    }

    @Override
    public IvrAggregatedActivityBody checked() {
        Arguments.optionalNotBlank("body.callId", callId);
        Arguments.required("body.startDirection", startDirection);
        Checks.date("body.startTime", startTime);
        Checks.date("body.endTime", endTime);
        Checks.each("body.activities", activities, IvrActivity::checked);
        Checks.attributes("body", attributes, OWN);
        return this;
    }

    /** Builds an {@link IvrAggregatedActivityBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String callId;
        private @Nullable String leg;
        private @Nullable IvrDirection startDirection;
        private @Nullable IvrDirection endDirection;
        private @Nullable Instant startTime;
        private @Nullable Instant endTime;
        private List<IvrActivity> activities = Absent.list();
        private Map<String, @Nullable Object> attributes = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** The call. */
        public Builder callId(@Nullable String callId) {
            this.callId = callId;
            return this;
        }

        /** The leg of the call. */
        public Builder leg(@Nullable String leg) {
            this.leg = leg;
            return this;
        }

        /** How the call came. Required. */
        public Builder startDirection(@Nullable IvrDirection startDirection) {
            this.startDirection = startDirection;
            return this;
        }

        /** How the call left. */
        public Builder endDirection(@Nullable IvrDirection endDirection) {
            this.endDirection = endDirection;
            return this;
        }

        /** When it came, in epoch milliseconds on the wire. */
        public Builder startTime(@Nullable Instant startTime) {
            this.startTime = startTime;
            return this;
        }

        /** When it left, in epoch milliseconds on the wire. */
        public Builder endTime(@Nullable Instant endTime) {
            this.endTime = endTime;
            return this;
        }

        /** What the caller chose. */
        public Builder activities(List<IvrActivity> activities) {
            this.activities = activities;
            return this;
        }

        /** What it has besides. */
        public Builder attributes(Map<String, @Nullable Object> attributes) {
            this.attributes = attributes;
            return this;
        }

        /** One more of them, or another value for one that is there: text, number, boolean, list, map, {@link Json} or null. */
        public Builder attribute(String name, @Nullable Object value) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(attributes);
            more.put(name, value);
            return attributes(more);
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if the start's direction is missing, a time lies before 2001, or an attribute has the name of a
         *     component
         */
        public IvrAggregatedActivityBody build() {
            return new IvrAggregatedActivityBody(
                            markdownText,
                            callId,
                            leg,
                            startDirection,
                            endDirection,
                            startTime,
                            endTime,
                            Absent.copy(activities),
                            Absent.copy(attributes))
                    .checked();
        }
    }
}
