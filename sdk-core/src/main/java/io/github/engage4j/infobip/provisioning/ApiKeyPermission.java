package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * What an API key without a tenant may be used for. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ApiKeyPermission(String value) implements OpenEnum {

    public static final ApiKeyPermission PUBLIC_API = new ApiKeyPermission("PUBLIC_API");
    public static final ApiKeyPermission TWO_FACTOR_CLIENT = new ApiKeyPermission("2FA_CLIENT");
    public static final ApiKeyPermission WEB_SDK = new ApiKeyPermission("WEB_SDK");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ApiKeyPermission of(String value) {
        return new ApiKeyPermission(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
