package io.github.engage4j.infobip.account;

import io.github.engage4j.internal.Arguments;

/**
 * The configuration that an account shall have. Its constructor is not API: components get added.
 *
 * @param webhookUrl where inbound messages are forwarded to
 * @deprecated with {@link AccountApi#updateConfiguration}, which says when it ends and what to use instead
 */
@Deprecated(since = "0.1.0")
public record UpdateAccountConfigurationRequest(String webhookUrl) {

    private static final int LONGEST_URL = 255;

    /**
     * A webhook for all inbound messages.
     *
     * @param webhookUrl its address, at most 255 characters
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static UpdateAccountConfigurationRequest of(String webhookUrl) {
        return new UpdateAccountConfigurationRequest(
                Arguments.atMost(LONGEST_URL, "webhookUrl", Arguments.notBlank("webhookUrl", webhookUrl)));
    }
}
