package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.TypeName;
import java.util.List;

/**
 * The calls of some senders.
 *
 * @param senders the senders
 */
@TypeName("SENDER")
public record SenderCondition(List<VoiceSender> senders) implements WaitingCondition {

    /** The calls of these senders. */
    public static SenderCondition of(List<VoiceSender> senders) {
        return new SenderCondition(List.copyOf(senders));
    }
}
