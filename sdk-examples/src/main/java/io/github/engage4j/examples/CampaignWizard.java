package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.infobip.embeddables.Iframe;
import io.github.engage4j.infobip.embeddables.PushedAuthorization;
import io.github.engage4j.infobip.embeddables.PushedAuthorizationRequest;
import java.time.Duration;

/** Makes the iframe of the embedded campaign wizard, for one page that is about to be served. */
final class CampaignWizard {

    private CampaignWizard() {}

    static Iframe frame(EngageClient client, String embeddingId) {
        // readme: wizard
        PushedAuthorization par = client.infobip()
                .embeddables()
                .authorize(PushedAuthorizationRequest.moments(embeddingId))
                .with(CallOptions.deadline(Duration.ofSeconds(10))) // somebody waits for the page
                .execute();
        Iframe frame = par.iframe()
                .title("Campaigns")
                .width("100%")
                .height("800")
                .referrerPolicy("no-referrer"); // frame.toHtml() goes into the page, once; the API key stays here
        // readme: end
        return frame;
    }
}
