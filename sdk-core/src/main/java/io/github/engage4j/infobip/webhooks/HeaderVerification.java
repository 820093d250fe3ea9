package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Secret;

/** A header whose value is known. */
final class HeaderVerification implements WebhookVerification {

    static final WebhookVerification NONE = (body, headers) -> Verdict.GENUINE;

    private final String header;
    private final String prefix;
    private final Secret value;

    HeaderVerification(String header, String prefix, Secret value) {
        this.header = header;
        this.prefix = prefix;
        this.value = value;
    }

    @Override
    public Verdict verify(byte[] body, WebhookHeaders headers) {
        return SingleHeader.judge(headers, header, prefix, presented -> Digests.same(value.reveal(), presented));
    }

    @Override
    public String toString() {
        return "WebhookVerification of a header";
    }
}
