package io.github.engage4j.infobip.official;

import java.util.Map;
import java.util.TreeMap;

/** Where Infobip's specification contradicts itself, each with its reason. The tests fail when one of them is found no more. */
final class KnownDefects {

    private static final String OF_SCHEMA = "'application/json example of the schema' ";

    private static final String UNREADABLE =
            "UnreadableAnswerException: the answer is not what this operation answers at $";

    /** What a request shows that the SDK does not send. */
    static final Map<String, String> OF_REQUESTS = new TreeMap<>();

    /** What an answer shows that the SDK does not read. */
    static final Map<String, String> OF_ANSWERS = new TreeMap<>();

    /** Members of the schemas of answers that no record has. */
    static final Map<String, String> OF_SCHEMAS = Map.of(
            "route-conversation /conversations", "declared as a page; its own example is a conversation",
            "route-conversation /pagination", "declared as a page; its own example is a conversation");

    /** Names in schemas that no example has, and what the examples have in their place. */
    static final Map<String, String> MISSPELT = Map.of("Audio source type", "audioSourceType", "Status", "status");

    static {
        for (String operation : new String[] {
            "create-conversations-account-recording-config", "update-conversations-account-recording-config"
        }) {
            request(
                    operation,
                    "/videoDownloadPreparation",
                    "no member of the schema; the example is that of the answer");
        }
        request(
                "create-working-hours-holiday",
                "/workingHoursId",
                "stands in the path; the example is that of the answer");
        OF_REQUESTS.put(
                "update-conversation-form-field request 'Updating field.' refused: isEnabled is required",
                "the example writes 'enabled' where the schema and all answers have 'isEnabled'");

        for (String operation : new String[] {
            "change-conversation-assignment",
            "create-conversation",
            "create-note",
            "create-queue",
            "get-bot",
            "get-conversation",
            "get-note",
            "patch-conversation",
            "setup-bot",
            "unassign-conversation-agent",
            "update-bot",
            "update-conversation",
            "update-queue"
        }) {
            answer(
                    operation,
                    UNREADABLE,
                    "the example is that of the request and has no id; the operation's own has one");
        }
        for (String operation : new String[] {
            "get-conversations-agent-recording-configs",
            "get-conversations-tts-supported-placeholders",
            "get-multiple-hold-configs"
        }) {
            answer(operation, UNREADABLE, "declared as a single thing; the operation's own example is a list");
        }
        answer("route-conversation", UNREADABLE, "declared as a page; the operation's own example is a conversation");
        OF_ANSWERS.put(
                "create-message 200 'Successful response WHATSAPP message with INTERACTIVE REQUEST_CONTACT_INFO_BUTTON"
                        + " content.' is no JSON",
                "lacks a comma");
        OF_ANSWERS.put(
                "delete-working-hours-holiday 200 'Error response' NotFoundException: and yet an error by its body",
                "an error under a 200, and is told as one");
    }

    private KnownDefects() {}

    /** One example is a text that lacks a comma. */
    static boolean isBroken(String body) {
        return body.contains("\"INTERACTIVE\"\n");
    }

    static String mended(String body) {
        return body.replace("\"INTERACTIVE\"\n", "\"INTERACTIVE\",\n");
    }

    private static void request(String operation, String difference, String reason) {
        OF_REQUESTS.put(operation + " request " + OF_SCHEMA + difference, reason);
    }

    private static void answer(String operation, String difference, String reason) {
        OF_ANSWERS.put(operation + " 200 " + OF_SCHEMA + difference, reason);
    }
}
