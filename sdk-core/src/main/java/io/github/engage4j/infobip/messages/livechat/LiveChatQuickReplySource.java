package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.internal.json.Union;

/**
 * What stands above the answers of a quick reply. What the SDK does not know is a {@link RawQuickReplySource}; more get records of their
 * own over time, so a {@code switch} needs a default.
 */
@Union(
        members = {TextSource.class, CarouselSource.class},
        raw = RawQuickReplySource.class)
public interface LiveChatQuickReplySource {}
