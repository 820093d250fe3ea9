package io.github.engage4j.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.engage4j.api.Page;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.json.JsonTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * How a family of lists is paged: the query parameters it takes and the envelope it answers.
 *
 * @param pageParameter the query parameter with the number of the page, from 0; null if everything comes at once
 * @param sizeParameter the query parameter with the size of a page; null if everything comes at once
 * @param defaultSize the size when the parameter is not given
 * @param itemsMember the member of the envelope that holds the things
 * @param pagingMember the member that holds the numbers; null if they stand beside the things
 * @param totalMember the member with the number of all things; null if nothing says it, and then only an empty page is the last
 */
public record PageFormat(
        @Nullable String pageParameter,
        @Nullable String sizeParameter,
        int defaultSize,
        String itemsMember,
        @Nullable String pagingMember,
        @Nullable String totalMember) {

    /** As most of the Conversations API: page and limit, 10 by default, with a {@code pagination} member. */
    public static PageFormat pageAndLimit(String itemsMember) {
        return new PageFormat("page", "limit", 10, itemsMember, "pagination", "totalItems");
    }

    /** As some lists of voice: page and size, 20 by default, with the things and their total side by side. */
    public static PageFormat pageAndSize() {
        return new PageFormat("page", "size", 20, "elements", null, "total");
    }

    /** As the other lists of voice: pageNumber and pageSize, with the things and their total side by side. */
    public static PageFormat pageNumberAndSize() {
        return new PageFormat("pageNumber", "pageSize", 20, "elements", null, "total");
    }

    /** As what is about the whole account: page and size, 20 by default, with a {@code paging} member. */
    public static PageFormat resultsAndPaging() {
        return new PageFormat("page", "size", 20, "results", "paging", "totalResults");
    }

    /** As the list of API keys: page and size, 100 by default, with a {@code paging} member. */
    public static PageFormat apiKeys() {
        return new PageFormat("page", "size", 100, "apiKeys", "paging", "totalCount");
    }

    /** As lists that take no page: everything at once, with a {@code pagination} member all the same. */
    public static PageFormat allAtOnce(String itemsMember) {
        return new PageFormat(null, null, 0, itemsMember, "pagination", "totalItems");
    }

    /** As the past activities of Expertflow: an offset that counts pages and a limit, and no word of how many there are. */
    public static PageFormat offsetAndLimit(String itemsMember) {
        return new PageFormat("offset", "limit", 25, itemsMember, null, null);
    }

    <T> AnswerReader<Page<T>> reader(Class<T> items, Map<String, List<String>> query) {
        int number = number(query, pageParameter, 0);
        int size = number(query, sizeParameter, defaultSize);
        return (json, body) -> read(json, body, items, number, size);
    }

    private <T> Page<T> read(JsonCodec json, Buffer body, Class<T> items, int number, int size) throws IOException {
        JsonAdapter<List<T>> adapter = json.listAdapter(items);
        List<T> list = null;
        Long total = null;
        JsonReader reader = JsonReader.of(body);
        reader.beginObject();
        while (reader.hasNext()) {
            String member = reader.nextName();
            if (member.equals(itemsMember)) {
                list = adapter.fromJson(reader);
            } else if (member.equals(pagingMember)) {
                total = total(JsonTree.read(reader));
            } else if (pagingMember == null && member.equals(totalMember)) {
                total = asLong(JsonTree.read(reader));
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        if (list == null && total == null) {
            throw new JsonDataException("no " + itemsMember + " at $");
        }
        return page(list == null ? List.of() : list, number, size, total);
    }

    private <T> Page<T> page(List<T> items, int number, int size, @Nullable Long total) {
        if (pageParameter != null) {
            return new Page<>(items, number, size, total, totalMember == null);
        }
        long all = total == null ? items.size() : Math.max(total, items.size());
        return new Page<>(items, 0, (int) Math.min(Integer.MAX_VALUE, all), all);
    }

    private @Nullable Long total(@Nullable Object paging) {
        return paging instanceof Map<?, ?> members ? asLong(members.get(totalMember)) : null;
    }

    private static @Nullable Long asLong(@Nullable Object value) {
        return value instanceof Number number ? (Long) number.longValue() : null;
    }

    private static int number(Map<String, List<String>> query, @Nullable String parameter, int absent) {
        List<String> values = parameter == null ? List.of() : query.getOrDefault(parameter, List.of());
        return values.isEmpty() ? absent : Integer.parseInt(values.get(0));
    }
}
