package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import java.util.List;

/**
 * Lists to choose from. Its constructor is not API: components get added.
 *
 * @param sections the lists
 */
public record AppleListPicker(List<AppleListSection> sections) {

    /**
     * Lists to choose from.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static AppleListPicker of(List<AppleListSection> sections) {
        return new AppleListPicker(Arguments.notEmpty("sections", sections));
    }
}
