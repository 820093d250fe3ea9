package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.SandboxError;
import java.time.Duration;
import java.util.function.Supplier;
import okio.ByteString;

/** Calls and their settings, and what happens to them outside of the operations. */
final class Voice {

    private final Calls calls;
    private final Recordings recordings;
    private final AwayAudioMessages awayMessages;

    Voice(World world, Conversations conversations, Handlers handlers) {
        WrapUps wrapUps = new WrapUps(world);
        TransferSettings transfers = new TransferSettings(world);
        this.calls = new Calls(world, conversations, wrapUps);
        this.recordings = new Recordings(world, calls);
        this.awayMessages = new AwayAudioMessages(world);
        wrapUps.register(handlers);
        transfers.register(handlers);
        calls.register(handlers);
        recordings.register(handlers);
        awayMessages.register(handlers);
        new Transfers(world, conversations, calls, transfers).register(handlers);
        new RecordingConfigurations(world).register(handlers);
        new WaitingStrategies(world).register(handlers);
        new HoldConfigurations(world).register(handlers);
        new VoiceOptions(world).register(handlers);
    }

    /** The error for a body that is not a JSON object, in the shape that an operation has. */
    static SandboxError invalidBody(OperationRow row) {
        String path = row.operation().pathTemplate();
        return path.startsWith("/ccaas/voice/") || path.startsWith("/ccca/")
                ? VoiceAnswers.invalidBody()
                : InfobipErrors.invalidBody();
    }

    /** A customer calls. */
    void startCall(String conversationId) {
        existing("conversation", conversationId, () -> {
            calls.start(conversationId, "INBOUND");
            return conversationId;
        });
    }

    /** The customer hangs up. */
    void endCall(String conversationId) {
        existing("call of conversation", conversationId, () -> {
            calls.end(conversationId);
            return conversationId;
        });
    }

    /** Adds a recording to a conversation, and says its id. */
    String addRecording(String conversationId, Duration length, ByteString file) {
        return existing("conversation", conversationId, () -> recordings.add(conversationId, length, file));
    }

    /** Adds a spoken message to working hours. */
    void addAwayAudioMessage(String workingHoursId, String text) {
        existing("working hours configuration", workingHoursId, () -> {
            awayMessages.add(workingHoursId, text);
            return workingHoursId;
        });
    }

    private static String existing(String what, String id, Supplier<String> change) {
        try {
            return change.get();
        } catch (SandboxError missing) {
            throw new IllegalArgumentException("there is no " + what + " '" + id + "'", missing);
        }
    }
}
