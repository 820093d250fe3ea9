package io.github.engage4j.internal.http;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.AcknowledgementStatus;
import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.JsonCodec;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer that only says whether the call was done. Any body will do, or none, because the status has said so; but one that
 * plainly says that it was not done is believed.
 */
final class AcknowledgementReader implements AnswerReader<Acknowledgement> {

    static final Acknowledgement SILENT = new Acknowledgement(null, null);

    @Override
    public Acknowledgement read(JsonCodec json, Buffer body) throws DeniedException {
        String text = body.readUtf8();
        String status = status(text);
        if ("ERROR".equalsIgnoreCase(status)) {
            throw new DeniedException();
        }
        return new Acknowledgement(
                status == null ? null : AcknowledgementStatus.of(status),
                ErrorBody.parse(text).text());
    }

    private static @Nullable String status(String text) {
        try {
            Json body = Json.parse(text);
            String code = body.textAt("statusCode");
            return code == null ? body.textAt("status") : code;
        } catch (IllegalArgumentException noJson) {
            return null;
        }
    }
}
