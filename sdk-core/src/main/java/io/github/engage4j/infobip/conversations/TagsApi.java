package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.TagOperation;
import java.util.Map;

/**
 * The tags of the account, which conversations can bear. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class TagsApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("tags");

    private static final int LONGEST_NAME = 100;

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public TagsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all tags. */
    public PagedCall<Tag> list() {
        return list(ListTagsRequest.builder().build());
    }

    /** Lists the tags that a request asks for, such as those of one conversation. */
    public PagedCall<Tag> list(ListTagsRequest request) {
        return calls.call(TagOperation.GET_TAGS).query(request).pages(PAGES, Tag.class);
    }

    /**
     * Creates a tag. A name that exists is refused. The answer tells the date of creation but no id.
     *
     * @param name the name, at most 100 characters. The platform documents letters, digits, {@code .} and {@code _}, yet its own example
     *     has a space, so the SDK leaves the characters to it
     */
    public ApiCall<Tag> create(String name) {
        return calls.call(TagOperation.CREATE_TAG)
                .body(Map.of("name", Arguments.atMost(LONGEST_NAME, "name", Arguments.notBlank("name", name))))
                .answer(Tag.class);
    }

    /** Deletes a tag, and takes it from all conversations. This cannot be undone. */
    public ApiCall<Acknowledgement> delete(String tagName) {
        return calls.call(TagOperation.DELETE_TAGS).path(tagName).acknowledged();
    }
}
