package io.github.engage4j.expertflow.cim;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads the CIM message out of what may be one: nothing in it says what it is but a header and a body. */
final class MessageGuess {

    private MessageGuess() {}

    static @Nullable CimMessage of(Json data) {
        return data.at("header") instanceof Map && data.at("body") instanceof Map ? read(data) : null;
    }

    private static @Nullable CimMessage read(Json data) {
        try {
            return JsonCodec.EXPERTFLOW.decode(new Buffer().writeUtf8(data.text()), CimMessage.class);
        } catch (IOException | JsonDataException notAsDocumented) {
            return null;
        }
    }
}
