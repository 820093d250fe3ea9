package io.github.engage4j.internal.http;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer for its token. Without one that a header can hold, a yes is as good as a no, and what the platform says to it is the
 * reason.
 */
public final class TokenReader<T> implements AnswerReader<T> {

    private final Class<T> type;
    private final Function<T, @Nullable Secret> token;
    private final String member;

    private TokenReader(Class<T> type, Function<T, @Nullable Secret> token, String member) {
        this.type = type;
        this.token = token;
        this.member = member;
    }

    /**
     * A reader.
     *
     * @param type the answer
     * @param token takes the token out of it
     * @param member where the token should stand, for the message
     */
    public static <T> AnswerReader<T> of(Class<T> type, Function<T, @Nullable Secret> token, String member) {
        return new TokenReader<>(type, token, member);
    }

    @Override
    public T read(JsonCodec json, Buffer body) throws IOException {
        boolean says = ErrorBody.parse(body.clone().readUtf8()).text() != null;
        T answer = json.decode(body, type);
        Secret found = token.apply(answer);
        if (found == null && says) {
            throw new DeniedException();
        }
        if (found == null || !isPrintable(found.reveal())) {
            throw new JsonDataException("no usable token at $." + member);
        }
        return answer;
    }

    /** A space inside is printable, but no token has one: what has is a sentence. */
    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c > ' ' && c <= '~');
    }
}
