package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;

/**
 * What a message that opens a conversation says. Each type that the SDK knows is a record of its own; every other is a
 * {@link RawOutboundBody}, which keeps the JSON. More types get records of their own over time, so a {@code switch} over bodies needs a
 * default.
 */
@Union(
        members = {OutboundText.class, OutboundImage.class, OutboundVideo.class, OutboundDocument.class},
        raw = RawOutboundBody.class,
        typeMember = "type")
public interface OutboundBody {

    /** The type. */
    default OutboundBodyType type() {
        return OutboundBodyType.of(TypeNames.of(getClass()));
    }
}
