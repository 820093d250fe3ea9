package io.github.engage4j.expertflow;

import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.MessageIntent;
import io.github.engage4j.expertflow.cim.Sender;
import org.jspecify.annotations.Nullable;

/** Whether an event is an activity: surely, possibly or surely not. The data is asked, because the message in it may be broken. */
final class ActivityLikeness {

    private final String id;
    private final String type;
    private final boolean recording;
    private final @Nullable String senderId;

    ActivityLikeness(CimMessage activity) {
        Sender sender = activity.header().sender();
        MessageIntent intent = activity.header().intent();
        this.id = activity.id();
        this.type = activity.body().type();
        this.recording = isRecording(type) || (intent != null && isRecording(intent.value()));
        this.senderId = sender == null ? null : sender.id();
    }

    /** Whether an event is about a message with an id. */
    static boolean hasId(CimEvent event, String id) {
        Json data = event.data();
        return data != null && id.equals(data.textAt("id"));
    }

    /** The same id and type of body: a notification of an activity's delivery has been seen to bear the activity's own id. */
    boolean isSame(CimEvent event) {
        return hasId(event, id) && isSameType(text(event, "body", "type"));
    }

    /** The same id, but not the same activity for sure. */
    boolean hasSameId(CimEvent event) {
        return hasId(event, id);
    }

    /**
     * The same sender and type of body, if it says them, under whatever id: some servers may give ids of their own. An event of another
     * name that has no body is something else.
     */
    boolean isPossible(CimEvent event) {
        String sender = text(event, "header", "sender", "id");
        String other = text(event, "body", "type");
        boolean unnamed = event.name() == null || event.isThirdPartyActivity();
        return (other == null ? unnamed : isSameType(other))
                && (sender == null || senderId == null || sender.equals(senderId));
    }

    /** Recordings are told to be stored as MEDIA_RECORDING, whatever they were pushed as: a URL with an intent too. */
    private boolean isSameType(@Nullable String other) {
        return type.equals(other) || (other != null && recording && isRecording(other));
    }

    private static boolean isRecording(String type) {
        return type.endsWith("_RECORDING");
    }

    private static @Nullable String text(CimEvent event, String... path) {
        Json data = event.data();
        return data == null ? null : data.textAt(path);
    }
}
