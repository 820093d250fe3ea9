package io.github.engage4j.spec;

import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/**
 * A request that a test made.
 *
 * @param method its HTTP method
 * @param url its URL
 * @param contentType the type of its body, without parameters; empty if it has none
 * @param body its body
 */
record Request(String method, HttpUrl url, String contentType, String body) {

    /** What a server took. */
    static Request of(RecordedRequest taken) {
        String type = taken.getHeaders().get("Content-Type");
        String body = taken.getBody() == null ? "" : taken.getBody().utf8();
        return new Request(taken.getMethod(), taken.getUrl(), type == null ? "" : type.replaceAll(";.*", ""), body);
    }

    @Override
    public String toString() {
        return method + " " + url.encodedPath() + (url.query() == null ? "" : "?" + url.query()) + " " + body;
    }
}
