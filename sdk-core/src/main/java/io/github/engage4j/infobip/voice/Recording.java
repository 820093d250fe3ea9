package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recording of a call: what is known about the file, which {@link RecordingsApi#download} fetches. Its constructor is not API: components
 * get added.
 *
 * @param id the number of its entry in the list; only the examples have it
 * @param recordingId its id, by which it is downloaded
 * @param conversationId the conversation
 * @param conferenceId the conference
 * @param callId the call
 * @param direction the direction of the call
 * @param recordingStatus the state of the file
 * @param composed whether it was composed of several files
 * @param filename the name of the file
 * @param duration how long it is, in seconds
 * @param participantId the id of the participant who is recorded
 * @param participantIdentity the identity of that participant
 * @param participantName the name of that participant
 * @param participantType whether that is a customer or an agent
 * @param mediaType whether it is audio, or audio and video
 * @param startedAt when it was started
 * @param deletedAt when it was deleted
 * @param deletedBy who deleted it
 * @param sftpPath where it is on the SFTP server
 * @param transferredFrom who transferred the call
 * @param transferredTo to whom the call was transferred
 * @param transferredFromQueue the id of the queue from which it was
 * @param transferredToQueue the id of the queue to which it was
 */
public record Recording(
        @Nullable String id,
        @Required String recordingId,
        @Nullable String conversationId,
        @Nullable String conferenceId,
        @Nullable String callId,
        @Nullable String direction,
        @Nullable String recordingStatus,
        @Nullable Boolean composed,
        @Nullable String filename,
        @Nullable Long duration,
        @Nullable String participantId,
        @Nullable String participantIdentity,
        @Nullable String participantName,
        @Nullable String participantType,
        @Nullable String mediaType,
        @Nullable Instant startedAt,
        @Nullable Instant deletedAt,
        @Nullable String deletedBy,
        @Nullable String sftpPath,
        @Nullable String transferredFrom,
        @Nullable String transferredTo,
        @Nullable String transferredFromQueue,
        @Nullable String transferredToQueue) {}
