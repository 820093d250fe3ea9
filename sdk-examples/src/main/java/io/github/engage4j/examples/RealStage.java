package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.expertflow.ExpertflowConfig;
import io.github.engage4j.expertflow.PushedActivity;
import io.github.engage4j.infobip.Credentials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real services, as the environment names them. Asks before each step that sends something. */
final class RealStage implements Stage {

    private final Map<String, String> environment;
    private final BufferedReader in;
    private final Transcript transcript;
    private final EngageClient client;

    RealStage(Map<String, String> environment, BufferedReader in, Transcript transcript) {
        this.environment = environment;
        this.in = in;
        this.transcript = transcript;
        EngageClient.Builder builder = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(value("INFOBIP_BASE_URL"))
                        .credentials(Credentials.apiKey(value("INFOBIP_API_KEY"))));
        if (environment.containsKey("EXPERTFLOW_BASE_URL")) {
            builder.expertflow(this::expertflow);
        }
        this.client = builder.build();
    }

    @Override
    public String name() {
        return environment.get("INFOBIP_BASE_URL") + " and "
                + environment.getOrDefault("EXPERTFLOW_BASE_URL", "no Expertflow CX (EXPERTFLOW_BASE_URL is not set)");
    }

    @Override
    public EngageClient client() {
        return client;
    }

    @Override
    public String conversationId() {
        return value("INFOBIP_CONVERSATION_ID");
    }

    @Override
    public String embeddingId() {
        return value("INFOBIP_EMBEDDING_ID");
    }

    @Override
    public String callId() {
        return value("EXPERTFLOW_CHANNEL_SESSION_ID");
    }

    /** Only a clear yes is one; no input at all is a no. */
    @Override
    public boolean mayDo(String step) {
        transcript.ask("This will " + step + ". Do it? [y/N]");
        try {
            String answer = in.readLine();
            return answer != null && answer.strip().equalsIgnoreCase("y");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String seen(PushedActivity activity) {
        return "look at the call's conversation in Expertflow CX for " + activity.id();
    }

    @Override
    public void close() {
        client.close();
    }

    private void expertflow(ExpertflowConfig.Builder expertflow) {
        expertflow.baseUrl(value("EXPERTFLOW_BASE_URL"));
        expertflow.credentials(ExpertflowLogin.of(environment));
    }

    private String value(String name) {
        @Nullable String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
