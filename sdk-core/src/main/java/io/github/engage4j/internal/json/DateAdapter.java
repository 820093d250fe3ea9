package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads dates leniently and writes them in one platform's form. */
final class DateAdapter extends JsonAdapter<Instant> {

    private final Form form;

    DateAdapter(Form form) {
        this.form = form;
    }

    @Override
    public @Nullable Instant fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        boolean number = reader.peek() == JsonReader.Token.NUMBER;
        String text = reader.nextString();
        try {
            return number ? Instant.ofEpochMilli(Numbers.decimal(text).longValueExact()) : Dates.read(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new JsonDataException(e.getMessage() + " at " + reader.getPath());
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Instant date) throws IOException {
        if (date == null) {
            writer.nullValue();
            return;
        }
        switch (form) {
            case EPOCH_MILLISECONDS -> writer.value(date.toEpochMilli());
            case EPOCH_MILLISECONDS_TEXT -> writer.value(String.valueOf(date.toEpochMilli()));
            case ISO -> writer.value(date.toString());
            case INFOBIP -> writer.value(Dates.infobip(date));
            case WITHOUT_OFFSET -> writer.value(Dates.withoutOffset(date));
        }
    }

    /** The forms in which dates are written. */
    enum Form {
        EPOCH_MILLISECONDS,
        EPOCH_MILLISECONDS_TEXT,
        ISO,
        INFOBIP,
        WITHOUT_OFFSET
    }
}
