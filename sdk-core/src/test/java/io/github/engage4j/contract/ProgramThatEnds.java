package io.github.engage4j.contract;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Patience;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.infobip.Credentials;

/** A program that makes asynchronous calls, one of which is never answered, and closes nothing. It prints when its main ends. */
final class ProgramThatEnds {

    private ProgramThatEnds() {}

    @SuppressWarnings({"resource", "FutureReturnValueIgnored"})
    public static void main(String[] args) {
        RawServer server = new RawServer().then(ContractWire.OK).always(RawAct.neverAnswers());
        EngageClient client = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(server.url()).credentials(Credentials.apiKey("key-0123456789")))
                .build();
        client.infobip().messages().create("c-1", Way.MESSAGE).executeAsync().join();
        client.infobip().messages().create("c-1", Way.MESSAGE).executeAsync();
        Patience.until(() -> server.requests() == 2);
        System.out.println(System.currentTimeMillis());
    }
}
