package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.json.JsonTree;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a message is what a request asked for: surely, possibly or surely not. */
final class Likeness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LINK = Pattern.compile("://|\\S\\.\\p{L}{2}");

    private final CreateMessageRequest request;
    private final @Nullable Object content;

    Likeness(CreateMessageRequest request) {
        this.request = request;
        String json = JsonCodec.INFOBIP.encode(request).readUtf8();
        this.content = said(Json.parse(json).at("content"));
    }

    /** Same channel, addresses, type and content; what is null or empty does not count. */
    boolean isSame(Message message) {
        return request.channel().equals(message.channel())
                && isSameAddress(request.from(), message.from())
                && isSameAddress(request.to(), message.to())
                && request.content().contentType().equals(message.contentType())
                && message.contentJson() != null
                && JsonTree.equal(content, said(message.contentJson().tree()));
    }

    /**
     * Not ruled out. Only a plain text rules out another: a template comes back as a text, media may get another address, a text with a
     * link another link.
     */
    boolean isPossible(Message message) {
        return !(request.content() instanceof TextContent mine)
                || !(message.content() instanceof TextContent theirs)
                || mayBecome(mine.text(), theirs.text());
    }

    /** A platform may cut, add, escape, or blank out: what is in the other, or shares half of its words with it, is not ruled out. */
    private static boolean mayBecome(String mine, String theirs) {
        List<String> a = words(mine);
        List<String> b = words(theirs);
        String letters = String.join("", a);
        String others = String.join("", b);
        return LINK.matcher(mine).find()
                || letters.contains(others)
                || others.contains(letters)
                || a.stream().filter(b::contains).count() * 2 >= Math.min(a.size(), b.size());
    }

    /** Words of letters and digits alone, so that spaces, marks, accents and emoji make no difference. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return NO_WORD.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isSameAddress(String mine, @Nullable String theirs) {
        return theirs != null && bare(mine).equals(bare(theirs));
    }

    private static String bare(String address) {
        String text = address.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("+") ? text.substring(1) : text;
    }

    /** The tree without what says nothing: the platform answers members that were not sent as null or empty. */
    private static @Nullable Object said(@Nullable Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(Likeness::said).toList();
        }
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<Object, Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                members.put(name, said(value));
            }
        });
        return members;
    }
}
