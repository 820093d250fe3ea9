package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of channel in which a scheduled activity is shown. Its constructor is not API: components get added.
 *
 * @param name its name, such as {@code WHATSAPP}
 * @param channelLogo the file name of its logo, such as {@code _WHATSAPP.svg}; the Agent Desk shows it
 * @param attributes what it has besides
 */
public record ScheduledChannelType(
        @Nullable String name,
        @Nullable String channelLogo,
        @OtherMembers Map<String, @Nullable Object> attributes) {

    /**
     * A type of channel.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public static ScheduledChannelType of(String name, String channelLogo) {
        return new ScheduledChannelType(name, channelLogo, Absent.map())
                .checked("header.schedulingMetaData.channelType");
    }

    ScheduledChannelType checked(String path) {
        Arguments.notBlank(path + ".name", name);
        Arguments.notBlank(path + ".channelLogo", channelLogo);
        return this;
    }
}
