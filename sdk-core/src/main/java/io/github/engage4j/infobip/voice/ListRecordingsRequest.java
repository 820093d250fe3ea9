package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.EpochMilliseconds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which recordings to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param recordingId only this recording
 * @param conversationId only of this conversation
 * @param conferenceId only of this conference
 * @param callId only of this call
 * @param direction only of calls in this direction
 * @param filename only the file of this name
 * @param participantId only of the participant with this id
 * @param participantIdentity only of the participant with this identity
 * @param participantName only of the participant with this name
 * @param participantType only of this type of participant
 * @param mediaType only of this type
 * @param deletedBy only those that this user deleted
 * @param transferredFrom only of calls that this user transferred
 * @param transferredTo only of calls that were transferred to this user
 * @param transferredFromQueue only of calls that were transferred from this queue
 * @param transferredToQueue only of calls that were transferred to this queue
 * @param durationFrom only those that last at least so many seconds
 * @param durationTo only those that last at most so many seconds
 * @param startedAtFrom only those that were started then or later
 * @param startedAtTo only those that were started then or earlier
 * @param deletedAtFrom only those that were deleted then or later
 * @param deletedAtTo only those that were deleted then or earlier
 * @param page which page, from 0
 * @param size how many on a page
 * @param sortBy the field that they are ordered by
 * @param sortDirection the direction of the order
 */
public record ListRecordingsRequest(
        @Nullable String recordingId,
        @Nullable String conversationId,
        @Nullable String conferenceId,
        @Nullable String callId,
        @Nullable String direction,
        @Nullable String filename,
        @Nullable String participantId,
        @Nullable String participantIdentity,
        @Nullable String participantName,
        @Nullable String participantType,
        @Nullable String mediaType,
        @Nullable String deletedBy,
        @Nullable String transferredFrom,
        @Nullable String transferredTo,
        @Nullable String transferredFromQueue,
        @Nullable String transferredToQueue,
        @Nullable Long durationFrom,
        @Nullable Long durationTo,
        @EpochMilliseconds @Nullable Instant startedAtFrom,
        @EpochMilliseconds @Nullable Instant startedAtTo,
        @EpochMilliseconds @Nullable Instant deletedAtFrom,
        @EpochMilliseconds @Nullable Instant deletedAtTo,
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable String sortBy,
        @Nullable SortDirection sortDirection) {

    /** A builder without a filter. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .recordingId(recordingId)
                .conversationId(conversationId)
                .conferenceId(conferenceId)
                .callId(callId)
                .direction(direction)
                .filename(filename)
                .participantId(participantId)
                .participantIdentity(participantIdentity)
                .participantName(participantName)
                .participantType(participantType)
                .mediaType(mediaType)
                .deletedBy(deletedBy)
                .transferredFrom(transferredFrom)
                .transferredTo(transferredTo)
                .transferredFromQueue(transferredFromQueue)
                .transferredToQueue(transferredToQueue)
                .durationFrom(durationFrom)
                .durationTo(durationTo)
                .startedAtFrom(startedAtFrom)
                .startedAtTo(startedAtTo)
                .deletedAtFrom(deletedAtFrom)
                .deletedAtTo(deletedAtTo)
                .page(page)
                .size(size)
                .sortBy(sortBy)
                .sortDirection(sortDirection);
    }

    /** Builds a {@link ListRecordingsRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String recordingId;
        private @Nullable String conversationId;
        private @Nullable String conferenceId;
        private @Nullable String callId;
        private @Nullable String direction;
        private @Nullable String filename;
        private @Nullable String participantId;
        private @Nullable String participantIdentity;
        private @Nullable String participantName;
        private @Nullable String participantType;
        private @Nullable String mediaType;
        private @Nullable String deletedBy;
        private @Nullable String transferredFrom;
        private @Nullable String transferredTo;
        private @Nullable String transferredFromQueue;
        private @Nullable String transferredToQueue;
        private @Nullable Long durationFrom;
        private @Nullable Long durationTo;
        private @Nullable Instant startedAtFrom;
        private @Nullable Instant startedAtTo;
        private @Nullable Instant deletedAtFrom;
        private @Nullable Instant deletedAtTo;
        private @Nullable Integer page;
        private @Nullable Integer size;
        private @Nullable String sortBy;
        private @Nullable SortDirection sortDirection;

        private Builder() {}

        /** Only this recording. */
        public Builder recordingId(@Nullable String recordingId) {
            this.recordingId = recordingId;
            return this;
        }

        /** Only of this conversation. */
        public Builder conversationId(@Nullable String conversationId) {
            this.conversationId = conversationId;
            return this;
        }

        /** Only of this conference. */
        public Builder conferenceId(@Nullable String conferenceId) {
            this.conferenceId = conferenceId;
            return this;
        }

        /** Only of this call. */
        public Builder callId(@Nullable String callId) {
            this.callId = callId;
            return this;
        }

        /** Only of calls in this direction. */
        public Builder direction(@Nullable String direction) {
            this.direction = direction;
            return this;
        }

        /** Only the file of this name. */
        public Builder filename(@Nullable String filename) {
            this.filename = filename;
            return this;
        }

        /** Only of the participant with this id. */
        public Builder participantId(@Nullable String participantId) {
            this.participantId = participantId;
            return this;
        }

        /** Only of the participant with this identity. */
        public Builder participantIdentity(@Nullable String participantIdentity) {
            this.participantIdentity = participantIdentity;
            return this;
        }

        /** Only of the participant with this name. */
        public Builder participantName(@Nullable String participantName) {
            this.participantName = participantName;
            return this;
        }

        /** Only of this type of participant: customer or agent. */
        public Builder participantType(@Nullable String participantType) {
            this.participantType = participantType;
            return this;
        }

        /** Only of this type. */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /** Only those that this user deleted. */
        public Builder deletedBy(@Nullable String deletedBy) {
            this.deletedBy = deletedBy;
            return this;
        }

        /** Only of calls that this user transferred. */
        public Builder transferredFrom(@Nullable String transferredFrom) {
            this.transferredFrom = transferredFrom;
            return this;
        }

        /** Only of calls that were transferred to this user. */
        public Builder transferredTo(@Nullable String transferredTo) {
            this.transferredTo = transferredTo;
            return this;
        }

        /** Only of calls that were transferred from this queue. */
        public Builder transferredFromQueue(@Nullable String transferredFromQueue) {
            this.transferredFromQueue = transferredFromQueue;
            return this;
        }

        /** Only of calls that were transferred to this queue. */
        public Builder transferredToQueue(@Nullable String transferredToQueue) {
            this.transferredToQueue = transferredToQueue;
            return this;
        }

        /** Only those that last at least so many seconds. */
        public Builder durationFrom(@Nullable Long durationFrom) {
            this.durationFrom = durationFrom;
            return this;
        }

        /** Only those that last at most so many seconds. */
        public Builder durationTo(@Nullable Long durationTo) {
            this.durationTo = durationTo;
            return this;
        }

        /** Only those that were started then or later, to the millisecond. */
        public Builder startedAtFrom(@Nullable Instant startedAtFrom) {
            this.startedAtFrom = startedAtFrom;
            return this;
        }

        /** Only those that were started then or earlier, to the millisecond. */
        public Builder startedAtTo(@Nullable Instant startedAtTo) {
            this.startedAtTo = startedAtTo;
            return this;
        }

        /** Only those that were deleted then or later, to the millisecond. */
        public Builder deletedAtFrom(@Nullable Instant deletedAtFrom) {
            this.deletedAtFrom = deletedAtFrom;
            return this;
        }

        /** Only those that were deleted then or earlier, to the millisecond. */
        public Builder deletedAtTo(@Nullable Instant deletedAtTo) {
            this.deletedAtTo = deletedAtTo;
            return this;
        }

        /** Which page, from 0. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** How many on a page, 1 to 999. The platform's default is 20. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /** The field that they are ordered by. */
        public Builder sortBy(@Nullable String sortBy) {
            this.sortBy = sortBy;
            return this;
        }

        /** The direction of the order. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the page or the size is out of range
         */
        public ListRecordingsRequest build() {
            return new ListRecordingsRequest(
                    recordingId,
                    conversationId,
                    conferenceId,
                    callId,
                    direction,
                    filename,
                    participantId,
                    participantIdentity,
                    participantName,
                    participantType,
                    mediaType,
                    deletedBy,
                    transferredFrom,
                    transferredTo,
                    transferredFromQueue,
                    transferredToQueue,
                    durationFrom,
                    durationTo,
                    startedAtFrom,
                    startedAtTo,
                    deletedAtFrom,
                    deletedAtTo,
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalBetween(1, 999, "size", size),
                    sortBy,
                    sortDirection);
        }
    }
}
