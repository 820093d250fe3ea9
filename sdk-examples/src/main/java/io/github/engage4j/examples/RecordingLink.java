package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.expertflow.PushedActivity;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.expertflow.cim.UrlBody;

/** Pushes the link to a call's recording as an activity of the call's conversation. */
final class RecordingLink {

    private RecordingLink() {}

    static PushedActivity push(EngageClient client, String callId, String recordingUrl) {
        // readme: recording
        CimMessage activity = CimMessage.forChannelSession(callId)
                .sender(Sender.app("recorder-1", "Call recorder"))
                .body(UrlBody.of(recordingUrl, "Call recording"))
                .build(); // its id is made here and stays the same
        PushedActivity pushed = client.expertflow().activities().push(activity).execute();
        // readme: end
        return pushed;
    }
}
