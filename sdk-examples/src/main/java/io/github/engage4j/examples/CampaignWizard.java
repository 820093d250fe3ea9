package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.embeddables.PushedAuthorization;
import io.github.engage4j.infobip.embeddables.PushedAuthorizationRequest;

/** Makes the iframe of the embedded campaign wizard, for one page that is about to be served. */
final class CampaignWizard {

    private CampaignWizard() {}

    static String html(EngageClient client, String embeddingId) {
        // readme: wizard
        PushedAuthorization par = client.infobip()
                .embeddables()
                .authorize(PushedAuthorizationRequest.moments(embeddingId))
                .execute();
        String html = par.iframe()
                .title("Campaigns")
                .width("100%")
                .height("800")
                .referrerPolicy("no-referrer")
                .toHtml(); // goes into the page, once; the API key stays here
        // readme: end
        return html;
    }
}
