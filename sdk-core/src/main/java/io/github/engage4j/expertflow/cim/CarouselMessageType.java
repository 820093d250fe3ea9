package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * What kind of carousel it is. Open when it is read: what has no constant survives. The server knows these values alone, so no other is
 * sent.
 *
 * @param value the text as the platform writes it
 */
public record CarouselMessageType(String value) implements OpenEnum {

    public static final CarouselMessageType MEDIA = new CarouselMessageType("MEDIA");
    public static final CarouselMessageType GENERIC_RICH_MEDIA = new CarouselMessageType("GENERIC_RICH_MEDIA");

    static final List<CarouselMessageType> KNOWN = List.of(MEDIA, GENERIC_RICH_MEDIA);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static CarouselMessageType of(String value) {
        return new CarouselMessageType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
