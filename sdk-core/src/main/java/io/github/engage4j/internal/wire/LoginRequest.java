package io.github.engage4j.internal.wire;

import io.github.engage4j.api.Secret;

/**
 * A login of an agent or an administrator of Expertflow CX.
 *
 * @param username the user
 * @param password the user's password
 */
public record LoginRequest(String username, Secret password) {}
