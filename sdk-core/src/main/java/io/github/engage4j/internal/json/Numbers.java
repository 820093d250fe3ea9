package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers with every digit, up to a length: the time to read one grows with the square of its digits. */
final class Numbers {

    private static final int MOST_DIGITS = 1_000;

    private Numbers() {}

    /** A {@code Long} or {@code BigInteger}, or a {@code BigDecimal} if it has a fraction or an exponent. */
    static Number read(String digits) {
        try {
            return digits.length() < 19 ? (Number) Long.valueOf(digits) : new BigInteger(checked(digits));
        } catch (NumberFormatException e) {
            return decimal(digits);
        }
    }

    static BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(checked(digits));
        } catch (NumberFormatException e) {
            throw new JsonDataException("a number of an unreadable size");
        }
    }

    private static String checked(String digits) {
        if (digits.length() > MOST_DIGITS) {
            throw new JsonDataException("a number of " + digits.length() + " digits");
        }
        return digits;
    }

    /** Whole numbers, also where they are written as texts. */
    static final class LongAdapter extends JsonAdapter<Long> {

        @Override
        public @Nullable Long fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                return reader.nextNull();
            }
            try {
                return decimal(reader.nextString()).longValueExact();
            } catch (JsonDataException | ArithmeticException e) {
                throw new JsonDataException("not a whole number at " + reader.getPath());
            }
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Long value) throws IOException {
            writer.value(value);
        }
    }

    /** Numbers with all their digits, also where they are written as texts. */
    static final class DecimalAdapter extends JsonAdapter<BigDecimal> {

        @Override
        public @Nullable BigDecimal fromJson(JsonReader reader) throws IOException {
            return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : decimal(reader.nextString());
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable BigDecimal value) throws IOException {
            writer.value(value);
        }
    }
}
