package io.github.engage4j.infobip.provisioning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sender that the account owns. Which members it has depends on its kind. Its constructor is not API: components get added.
 *
 * @param resourceType what kind it is
 * @param number the number, of a number
 * @param numberKey the key of a number
 * @param senderName the name of an alphanumeric or RCS sender
 * @param resource the name of another resource
 * @param displayName what customers see of an Apple resource
 * @param originalResourceName the name that a Viber resource had
 * @param shared whether a Viber resource is shared
 * @param platform the application and entity of a number
 * @param numberType what kind of number it is
 * @param countryCode its country as two capital letters
 * @param countryName its country's name
 * @param capabilities the channels it can be used on
 */
public record Resource(
        @Nullable ResourceType resourceType,
        @Nullable String number,
        @Nullable String numberKey,
        @Nullable String senderName,
        @Nullable String resource,
        @Nullable String displayName,
        @Nullable String originalResourceName,
        @Nullable Boolean shared,
        @Nullable Platform platform,
        @Nullable NumberType numberType,
        @Nullable String countryCode,
        @Nullable String countryName,
        List<ResourceChannel> capabilities) {}
