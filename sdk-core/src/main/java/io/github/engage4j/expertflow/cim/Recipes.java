package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;

/**
 * Activities and messages as integrators of Expertflow CX usually send them. Each gives a builder, to which the sender, and whatever
 * else is known, is added.
 */
public final class Recipes {

    private Recipes() {}

    /** The link to a call's recording, for Expertflow CX 4.3. The session's id is that of the voice call. */
    public static CimMessage.Builder recordingLinkFor43(String channelSessionId, String recordingUrl) {
        return CimMessage.forChannelSession(channelSessionId)
                .intent(MessageIntent.VOICE_RECORDING)
                .body(UrlBody.of(recordingUrl));
    }

    /** The link to a call's recording, for Expertflow CX 4.4 and later. The session's id is that of the voice call. */
    public static CimMessage.Builder recordingLink(String channelSessionId, String recordingUrl) {
        return CimMessage.forChannelSession(channelSessionId).body(VoiceRecordingBody.of(recordingUrl));
    }

    /**
     * The recording of a leg of a call, as Expertflow's own uploader of 5.x pushes it; the Agent Desk then has a button that plays it.
     *
     * @param legId the leg with the file's ending: dialog, agent's extension, customer's number and start, divided by colons
     * @param voiceRecordingUrl where the file is
     */
    public static CimMessage.Builder recordingOfLeg(
            String channelSessionId, String conversationId, String legId, String voiceRecordingUrl) {
        return CimMessage.forChannelSession(channelSessionId)
                .conversationId(conversationId)
                .intent(MessageIntent.VOICE_RECORDING)
                .body(VoiceRecordingBody.ofLeg(legId, voiceRecordingUrl));
    }

    /** What a customer answered in a survey after a conversation, or in another form. */
    public static CimMessage.Builder surveyResult(String conversationId, FormDataBody form) {
        return CimMessage.forConversation(conversationId).body(form);
    }

    /**
     * The record of an SMS that was sent to a customer by other means; nothing is sent. The Agent Desk knows it by the attribute
     * messageDirection, and shows it as sent by the message's sender, in its own records an {@link SenderType#AGENT}.
     *
     * @param channelData the customer's number and the number it was sent from
     */
    public static CimMessage.Builder outboundSms(String customerId, ChannelData channelData, String text) {
        return CimMessage.standAlone(customerId)
                .channelData(channelData.toBuilder()
                        .attribute("messageDirection", "outbound")
                        .build())
                .body(PlainBody.of(text));
    }

    /**
     * A text that was scheduled for a customer. The Agent Desk shows it with the logo of the channel's type; how far it came is told later
     * with {@link #deliveryOf}.
     *
     * @throws IllegalArgumentException if the scheduling names no type of channel: the Agent Desk would not show it
     */
    public static CimMessage.Builder scheduled(
            String customerId, ChannelData channelData, SchedulingMetaData scheduling, String text) {
        Arguments.required("header.schedulingMetaData.channelType", scheduling.channelType());
        return CimMessage.standAlone(customerId)
                .channelData(channelData)
                .schedulingMetaData(scheduling)
                .body(PlainBody.of(text));
    }

    /**
     * What a caller did in the interactive voice response (IVR), for {@link io.github.engage4j.expertflow.ChannelsApi#receive} when the
     * call has left it. With its sender and intent, as the platform asks for.
     *
     * @param channelData the caller and the number that was called
     * @param ivrId the id of the IVR, which sends it
     * @param ivrName the IVR's name
     * @see <a href="https://docs.expertflow.com/cx/4.3/ivr-aggregated-activites-api-guide">IVR Aggregated Activities API Guide</a>
     */
    public static CimMessage.Builder ivrAggregatedActivity(
            ChannelData channelData, String ivrId, String ivrName, IvrAggregatedActivityBody body) {
        return CimMessage.forChannel(channelData)
                .sender(Sender.of(SenderType.IVR, ivrId, ivrName))
                .intent(MessageIntent.IVR_AGGREGATED_ACTIVITY)
                .body(body);
    }

    /**
     * Says how far a scheduled activity came: an activity of its own with a new id, otherwise with the header of the scheduled one, its
     * time aside.
     */
    public static CimMessage.Builder deliveryOf(CimMessage scheduled, DeliveryStatus status) {
        return scheduled.toBuilder()
                .withoutOthers()
                .id(null)
                .timestamp(null)
                .body(DeliveryNotificationBody.builder()
                        .messageId(scheduled.id())
                        .status(status)
                        .build());
    }
}
