package io.github.engage4j.internal.http;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What a call sends as its body, before it is written out. */
sealed interface RequestContent {

    /** The media type. */
    MediaType type();

    /** The bytes, with the options' members in them. */
    ByteString bytes(JsonCodec json, CallOptions options);

    /** A value that is written as JSON. */
    record JsonContent(Object value) implements RequestContent {

        private static final MediaType JSON = MediaType.get("application/json");

        @Override
        public MediaType type() {
            return JSON;
        }

        @Override
        public ByteString bytes(JsonCodec json, CallOptions options) {
            Buffer encoded = json.encode(value);
            return options.bodyMembers().isEmpty()
                    ? encoded.readByteString()
                    : with(encoded.readUtf8(), options.bodyMembers());
        }

        private static ByteString with(String encoded, Map<String, @Nullable Object> more) {
            if (!(JsonTree.parse(encoded) instanceof Map<?, ?> own)) {
                throw new IllegalArgumentException(
                        "body members " + more.keySet() + " need a body that is a JSON object");
            }
            Map<Object, @Nullable Object> members = new LinkedHashMap<>(own);
            members.putAll(more);
            return ByteString.encodeUtf8(JsonTree.write(members));
        }
    }

    /** Fields that are written as a form. */
    record FormContent(Map<String, String> fields) implements RequestContent {

        private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

        @Override
        public MediaType type() {
            return FORM;
        }

        @Override
        public ByteString bytes(JsonCodec json, CallOptions options) {
            if (!options.bodyMembers().isEmpty()) {
                throw new IllegalArgumentException("body members need a JSON body, this operation sends a form");
            }
            FormBody.Builder form = new FormBody.Builder();
            fields.forEach(form::add);
            FormBody body = form.build();
            Buffer buffer = new Buffer();
            try {
                body.writeTo(buffer);
            } catch (java.io.IOException e) {
                throw new IllegalStateException("a buffer failed", e);
            }
            return buffer.readByteString();
        }
    }
}
