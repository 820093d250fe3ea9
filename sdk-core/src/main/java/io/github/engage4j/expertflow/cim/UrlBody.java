package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param markdownText the text beside it; empty for none, as in Expertflow's own samples
 * @param mediaUrl where it leads; one table of the documentation writes URL in capitals there, its samples and the server do not
 * @param additionalDetails any more details, or null
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("URL")
public record UrlBody(
        @Nullable String markdownText,
        @Nullable String mediaUrl,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * A link without a text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static UrlBody of(String mediaUrl) {
        return of(mediaUrl, "");
    }

    /**
     * A link with a text.
     *
     * @throws IllegalArgumentException if the link is blank
     */
    public static UrlBody of(String mediaUrl, String markdownText) {
        return of(mediaUrl, markdownText, null);
    }

    /**
     * A link with a text and more details.
     *
     * @throws IllegalArgumentException if the link is blank
     */
    public static UrlBody of(String mediaUrl, @Nullable String markdownText, @Nullable Json additionalDetails) {
        return new UrlBody(markdownText, mediaUrl, additionalDetails, Absent.map()).checked();
    }

    @Override
    public UrlBody checked() {
        Arguments.notBlank("body.mediaUrl", mediaUrl);
        return this;
    }
}
