package io.github.engage4j.internal.http;

import io.github.engage4j.internal.Arguments;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Checks base URLs: a platform is reached over https, or without it on this machine alone. */
public final class BaseUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private BaseUrl() {}

    /**
     * Reads a base URL. A path in it is kept as the prefix of every call's path.
     *
     * @throws IllegalArgumentException if it is no URL, is not https (unless its host is exactly {@code localhost}, {@code 127.0.0.1} or
     *     {@code ::1}), or holds a user, a query or a fragment
     */
    public static HttpUrl parse(String field, @Nullable String url) {
        String text = Arguments.notBlank(field, url).strip();
        HttpUrl parsed = HttpUrl.parse(text);
        if (parsed == null) {
            throw new IllegalArgumentException(field
                    + " must be a URL with its scheme, such as https://host.example.com, but is '" + shown(text) + "'");
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException(field + " must not hold a user or a password; use credentials instead");
        }
        if (!parsed.isHttps() && !LOOPBACK.contains(parsed.host())) {
            throw new IllegalArgumentException(field
                    + " must be https (http is for localhost, 127.0.0.1 and ::1 alone), but is '" + shown(text) + "'");
        }
        if (parsed.query() != null || parsed.fragment() != null) {
            throw new IllegalArgumentException(field + " must end with its path, but has a query or a fragment");
        }
        return parsed;
    }

    /** The URL without what stands before an at sign or after a question mark: there may be secrets in both. */
    private static String shown(String url) {
        String shown = url.replaceFirst("[?#].*", "?…").replaceFirst("//.*@", "//…@");
        return Arguments.shown(shown);
    }
}
