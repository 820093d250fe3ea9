package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * Where a message in a social network comes from. Its constructor is not API: components get added.
 *
 * @param username the customer's name there
 */
public record SocialContext(@Nullable String username) {}
