package io.github.engage4j;

import java.util.Set;
import java.util.TreeMap;
import mockwebserver3.RecordedRequest;

/** Renders a request that a server took as one text: method and target, the headers that the SDK sets, a blank line, the body. */
final class TakenRequest {

    /** What OkHttp adds to every request, and the User-Agent, which changes with the release. */
    private static final Set<String> OF_THE_TRANSPORT =
            Set.of("Host", "Connection", "Accept-Encoding", "Content-Length", "User-Agent");

    private TakenRequest() {}

    static String render(RecordedRequest request) {
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        return request.getMethod() + " " + request.getTarget() + "\n" + headers(request)
                + (body.isEmpty() ? "" : "\n" + body + "\n");
    }

    private static String headers(RecordedRequest request) {
        TreeMap<String, String> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders()
                .forEach(header -> lines.merge(
                        header.getFirst(), header.getFirst() + ": " + header.getSecond() + "\n", String::concat));
        lines.keySet().removeAll(OF_THE_TRANSPORT);
        return String.join("", lines.values());
    }
}
