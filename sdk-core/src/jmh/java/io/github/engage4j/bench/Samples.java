package io.github.engage4j.bench;

import java.nio.charset.StandardCharsets;

/** What goes over the wire: Infobip's documented shapes. */
final class Samples {

    static final String CONVERSATION = "4461ea29-c09e-4ba8-a751-df86cf0a0eb9";
    static final String AGENT = "55a7a2fd-2f5b-4b66-8c5d-3e0f6a6d2a11";
    static final String KEY = "0123456789abcdef0123456789abcdef-01234567-89ab-cdef-0123-456789abcdef";
    static final String TEXT = "Your parcel is on its way and arrives tomorrow.";

    static final String REQUEST =
            "{\"channel\":\"SMS\",\"from\":\"447492263897\",\"to\":\"44776333666\",\"content\":{\"text\":\"" + TEXT
                    + "\"},\"contentType\":\"TEXT\"}";

    static final String MESSAGE = "{\"id\":\"25774a87-078a-4fe7-8d43-127809479964\",\"from\":\"447492263897\","
            + "\"to\":\"44776333666\",\"channel\":\"SMS\",\"direction\":\"OUTBOUND\",\"conversationId\":\""
            + CONVERSATION + "\",\"authorId\":\"" + AGENT + "\",\"authorType\":\"AGENT\","
            + "\"createdAt\":\"2026-01-01T00:00:00.000+00:00\",\"updatedAt\":\"2026-01-01T00:00:00.000+00:00\","
            + "\"contentType\":\"TEXT\",\"content\":{\"text\":\"" + TEXT + "\"}}";

    static final int PAGE_SIZE = 999;

    private Samples() {}

    /** An answer with one message. */
    static byte[] message() {
        return answer(MESSAGE);
    }

    /** A page of a list of messages. */
    static byte[] page(int number, int totalItems) {
        int count = Math.max(0, Math.min(PAGE_SIZE, totalItems - number * PAGE_SIZE));
        String items = String.join(",", java.util.Collections.nCopies(count, MESSAGE));
        return answer("{\"messages\":[" + items + "],\"pagination\":{\"page\":" + number + ",\"limit\":" + PAGE_SIZE
                + ",\"totalItems\":" + totalItems + "}}");
    }

    static byte[] answer(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 200 OK\r\nServer: loopback\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n"
                + "Content-Type: application/json;charset=UTF-8\r\nX-Request-Id: 1704067200000123456\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }
}
