package io.github.engage4j.infobip.conversations;

import io.github.engage4j.infobip.messages.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comments around an inbound comment of a social network, on the same level. Its constructor is not API: components get added.
 *
 * @param conversationsMessage the inbound comment
 * @param olderComments up to 50 comments before it
 * @param newerComments up to 50 comments after it
 */
public record RelatedComments(
        @Nullable Message conversationsMessage,
        List<RelatedComment> olderComments,
        List<RelatedComment> newerComments) {}
