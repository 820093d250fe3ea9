package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.clientWith;
import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.conversations.MetadataApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class MetadataTest {

    @Test
    void metadataIsReplacedMergedAndDeleted(EngageClient client) {
        MetadataApi metadata = client.infobip().metadata();
        String id = conversation(client);
        assertThat(metadata.get(id).execute()).isEqualTo(Json.parse("{}"));

        metadata.create(id, Json.parse("{\"old\":1}")).execute();
        metadata.create(id, Json.parse("{\"key1\":\"value1\",\"key2\":{\"a\":1}}"))
                .execute();
        metadata.patch(id, Json.parse("{\"key1\":\"value1_updated\",\"key3\":12345678901234567890}"))
                .execute();
        assertThat(metadata.get(id).execute())
                .isEqualTo(
                        Json.parse("{\"key1\":\"value1_updated\",\"key2\":{\"a\":1},\"key3\":12345678901234567890}"));

        metadata.delete(id).execute();
        assertThat(metadata.get(id).execute()).isEqualTo(Json.parse("{}"));
        metadata.patch(id, Json.parse("{\"key1\":\"value1\"}")).execute();
        assertThat(metadata.get(id).execute()).isEqualTo(Json.parse("{\"key1\":\"value1\"}"));
    }

    @Test
    void metadataOfAConversationThatIsNotThereOrAnothersIsNotFound(EngageSandbox sandbox, EngageClient main) {
        String key = sandbox.infobip().createApiKey(Tenant.of("acme-app"));
        try (EngageClient store = clientWith(sandbox, Credentials.apiKey(key))) {
            String ofMain = conversation(main);

            assertThatThrownBy(() -> store.infobip().metadata().get(ofMain).execute())
                    .isExactlyInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> main.infobip().metadata().delete("c-9").execute())
                    .isExactlyInstanceOf(NotFoundException.class);
        }
    }
}
