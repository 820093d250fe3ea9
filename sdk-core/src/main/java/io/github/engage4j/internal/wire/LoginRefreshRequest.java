package io.github.engage4j.internal.wire;

import io.github.engage4j.api.Secret;

/**
 * Asks Expertflow CX for the next token after a login.
 *
 * @param refreshToken the refresh token that the login gave
 */
public record LoginRefreshRequest(Secret refreshToken) {}
