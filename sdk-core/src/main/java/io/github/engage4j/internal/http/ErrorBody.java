package io.github.engage4j.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What an error's body says. The platforms write several shapes, and gateways write others, so the members are found by their names
 * wherever they stand, up to where the body stops being JSON. Reading never fails.
 */
final class ErrorBody {

    private static final List<String> CODES =
            List.of("messageId", "errorCode", "code", "error", "status", "statusCode");
    private static final List<String> TEXTS = List.of("text", "error_description", "description", "message", "msg");
    private static final Pattern XML = Pattern.compile("<(messageId|text|errorCode|description)>([^<]{0,1000})</");
    private static final int MOST_COMPLAINTS = 100;

    private final Map<String, String> members = new LinkedHashMap<>();
    private final Map<String, List<String>> complaints = new LinkedHashMap<>();

    private ErrorBody() {}

    static ErrorBody parse(String body) {
        ErrorBody error = new ErrorBody();
        String start = body.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            error.readJson(start);
        } else {
            error.readXml(start);
        }
        return error;
    }

    /** The platform's code; a member that only says that there is an error is not one. */
    @Nullable
    String code() {
        String code = isDelivery() ? members.get("status") : first(CODES);
        return code == null || code.equalsIgnoreCase("ERROR") || code.matches("\\d{3}") ? null : code;
    }

    @Nullable
    String text() {
        return isDelivery() ? deliveryText() : first(TEXTS);
    }

    Map<String, List<String>> complaints() {
        return complaints;
    }

    /** Expertflow's channel manager answers with a notification, whose messageId is that of the message. */
    private boolean isDelivery() {
        return "DELIVERYNOTIFICATION".equals(members.get("type"));
    }

    private @Nullable String deliveryText() {
        String text = first(List.of("markdownText"));
        String reason = first(List.of("reasonCode"));
        if (reason == null) {
            return text;
        }
        return text == null ? "reason code " + reason : text + " (reason code " + reason + ")";
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            String value = members.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private void readJson(String body) {
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body));
        reader.setLenient(true);
        try {
            read(reader, "");
        } catch (IOException | JsonDataException cutOff) {
            return; // too deep, or no JSON after all: what was read up to here stands
        }
    }

    private void readXml(String body) {
        Matcher matcher = XML.matcher(body);
        while (matcher.find()) {
            members.putIfAbsent(matcher.group(1), matcher.group(2).strip());
        }
    }

    private void read(JsonReader reader, String name) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> readObject(reader);
            case BEGIN_ARRAY -> {
                reader.beginArray();
                while (reader.hasNext()) {
                    read(reader, name);
                }
                reader.endArray();
            }
            case STRING, NUMBER -> members.putIfAbsent(name, reader.nextString());
            default -> reader.skipValue();
        }
    }

    private void readObject(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String member = reader.nextName();
            if (member.equals("validationErrors") || member.equals("violations")) {
                readComplaints(reader, "");
            } else {
                read(reader, member);
            }
        }
        reader.endObject();
    }

    /** Complaints are a map from fields to texts, or a list of objects that name a property and what is wrong with it. */
    private void readComplaints(JsonReader reader, String field) throws IOException {
        switch (reader.peek()) {
            case BEGIN_ARRAY -> {
                reader.beginArray();
                while (reader.hasNext()) {
                    readComplaints(reader, field);
                }
                reader.endArray();
            }
            case BEGIN_OBJECT -> {
                reader.beginObject();
                String property = field;
                while (reader.hasNext()) {
                    String member = reader.nextName();
                    if (member.equals("property") && reader.peek() == JsonReader.Token.STRING) {
                        property = reader.nextString();
                    } else {
                        readComplaints(reader, isText(member) ? property : member);
                    }
                }
                reader.endObject();
            }
            case STRING, NUMBER -> complain(field, reader.nextString());
            default -> reader.skipValue();
        }
    }

    private void complain(String field, String text) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.computeIfAbsent(field, any -> new ArrayList<>()).add(text);
        }
    }

    private static boolean isText(String member) {
        return member.equals("violation") || TEXTS.contains(member);
    }
}
