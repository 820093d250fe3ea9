package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.webhooks.HmacAlgorithm;
import io.github.engage4j.infobip.webhooks.HmacVerification;
import io.github.engage4j.infobip.webhooks.WebhookVerification;
import io.github.engage4j.internal.json.JsonTree;
import io.github.engage4j.testing.internal.Outbox.Parcel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Puts addresses, headers and security to what goes to webhooks. Nothing leaves this machine. */
final class Parcels {

    private static final List<String> LOCAL = List.of("127.0.0.1", "localhost", "::1");

    private final Profiles profiles;
    private final Security security;

    Parcels(Profiles profiles, Security security) {
        this.profiles = profiles;
        this.security = security;
    }

    /** An event for a subscription. */
    Parcel to(Map<String, @Nullable Object> subscription, String body) {
        Map<String, @Nullable Object> profile = profiles.profile(String.valueOf(subscription.get("profileId")));
        Map<String, String> headers = texts(profile.get("headers"));
        String obstacle = secure(profile.get("authId"), headers, body);
        Object url = Platforms.copy(profile.get("webhook")).get("notifyUrl");
        return parcel(String.valueOf(subscription.get("subscriptionId")), url, headers, body, obstacle);
    }

    /** A customer's message for a bot. */
    Parcel toBot(Map<String, @Nullable Object> bot, Map<String, @Nullable Object> message) {
        String body = JsonTree.write(Members.without(message, "authorId", "authorType"));
        return parcel(null, bot.get("webhookUrl"), texts(bot.get("webhookHeaders")), body, null);
    }

    private static Parcel parcel(
            @Nullable String subscriptionId,
            @Nullable Object url,
            Map<String, String> headers,
            String body,
            @Nullable String obstacle) {
        String address = String.valueOf(url);
        HttpUrl parsed = HttpUrl.parse(address);
        boolean isLocal = parsed != null && LOCAL.contains(parsed.host());
        return new Parcel(
                subscriptionId,
                address,
                headers,
                body,
                isLocal ? obstacle : "the sandbox sends nothing to addresses that are not on this machine");
    }

    /** Adds what proves that the sandbox is the sender; says why it cannot, or null. */
    private @Nullable String secure(@Nullable Object authId, Map<String, String> headers, String body) {
        if (authId == null) {
            return null;
        }
        Map<String, @Nullable Object> settings = security.settings(String.valueOf(authId));
        Map<String, @Nullable Object> credentials = Platforms.copy(settings.get("credentials"));
        switch (String.valueOf(settings.get("type"))) {
            case "BASIC" -> headers.put("Authorization", basic(credentials));
            case "HMAC" -> sign(credentials, headers, body);
            default -> {
                return "the sandbox does not play security of type " + settings.get("type");
            }
        }
        return null;
    }

    private static String basic(Map<String, @Nullable Object> credentials) {
        String pair = credentials.get("username") + ":" + credentials.get("password");
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static void sign(Map<String, @Nullable Object> credentials, Map<String, String> headers, String body) {
        Object name = Objects.requireNonNullElse(credentials.get("algorithm"), "HMAC_SHA_256");
        HmacAlgorithm algorithm =
                HmacAlgorithm.valueOf(name.toString().replace("HMAC", "").replace("_", ""));
        HmacVerification signer = WebhookVerification.hmac(Secret.of(String.valueOf(credentials.get("secretKey"))))
                .algorithm(algorithm);
        headers.put(signer.header(), signer.sign(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> texts(@Nullable Object object) {
        Map<String, String> texts = new LinkedHashMap<>();
        Platforms.copy(object).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }
}
