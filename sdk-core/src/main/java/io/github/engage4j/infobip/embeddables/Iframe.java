package io.github.engage4j.infobip.embeddables;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * The iframe element of an embeddable. Each method gives another iframe with one attribute set; values are escaped, so they may hold
 * anything. Immutable and thread-safe; prints without the {@code request_uri}.
 */
public final class Iframe {

    private final String baseUrl;
    private final Secret requestUri;
    private final Map<String, String> attributes;

    Iframe(String baseUrl, Secret requestUri) {
        this(baseUrl, requestUri, Map.of());
    }

    private Iframe(String baseUrl, Secret requestUri, Map<String, String> attributes) {
        this.baseUrl = baseUrl;
        this.requestUri = requestUri;
        this.attributes = attributes;
    }

    /** What the frame holds, for people who do not see it. */
    public Iframe title(String title) {
        return with("title", title);
    }

    /** The width, such as {@code 100%} or {@code 800}. */
    public Iframe width(String width) {
        return with("width", width);
    }

    /** The height, such as {@code 600}. */
    public Iframe height(String height) {
        return with("height", height);
    }

    /** What the frame may do, such as {@code allow-scripts allow-forms allow-same-origin}; an empty text allows nothing. */
    public Iframe sandbox(String sandbox) {
        return with("sandbox", sandbox);
    }

    /** Which features of the browser the frame may use, such as {@code clipboard-write}. */
    public Iframe allow(String allow) {
        return with("allow", allow);
    }

    /** What the frame's host learns of the page, such as {@code no-referrer}. */
    public Iframe referrerPolicy(String referrerPolicy) {
        return with("referrerpolicy", referrerPolicy);
    }

    /** When the frame is loaded: {@code eager} or {@code lazy}. A lazy one may find its {@code request_uri} expired. */
    public Iframe loading(String loading) {
        return with("loading", loading);
    }

    /** The address of the frame, for pages that make the element themselves. It opens the embeddable: do not log it. */
    public String src() {
        HttpUrl base = HttpUrl.get(baseUrl);
        HttpUrl authorize = base.newBuilder().addPathSegment("authorize").build();
        return authorize + "?request_uri="
                + URLEncoder.encode(requestUri.reveal(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The element as HTML. It opens the embeddable: put it into the page and nowhere else. */
    public String toHtml() {
        StringBuilder html =
                new StringBuilder("<iframe src=\"").append(escape(src())).append('"');
        attributes.forEach((name, value) -> html.append(' ')
                .append(name)
                .append("=\"")
                .append(escape(value))
                .append('"'));
        return html.append("></iframe>").toString();
    }

    @Override
    public String toString() {
        return "Iframe[" + baseUrl + ", " + attributes.keySet() + "]";
    }

    private Iframe with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(name, Arguments.required(name, value));
        return new Iframe(baseUrl, requestUri, Collections.unmodifiableMap(more));
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
