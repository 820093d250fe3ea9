package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.clientWith;
import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.conversations.ListTagsRequest;
import io.github.engage4j.infobip.conversations.Tag;
import io.github.engage4j.infobip.conversations.TagsApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class TagTest {

    @Test
    void tagIsCreatedOnce(EngageClient client) {
        TagsApi tags = client.infobip().tags();

        assertThat(tags.create("Tag 1").execute().createdAt()).isNotNull();

        assertThatThrownBy(() -> tags.create("Tag 1").execute())
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Tag already exists.");
        assertThat(tags.list().stream()).extracting(Tag::name).containsExactly("Tag 1");
    }

    @Test
    void conversationBearsItsTagsUntilTheyAreTakenAway(EngageClient client) {
        String id = conversation(client);
        client.infobip().tags().create("vip").execute();
        client.infobip().tags().create("late/early").execute();
        client.infobip().conversations().addTag(id, "vip").execute();
        client.infobip().conversations().addTag(id, "late/early").execute();

        assertThat(names(client, ListTagsRequest.builder().conversationId(id)))
                .containsExactlyInAnyOrder("vip", "late/early");
        assertThat(names(client, ListTagsRequest.builder().conversationId(id).name("vip")))
                .containsExactly("vip");

        client.infobip().conversations().removeTag(id, "late/early").execute();
        assertThat(names(client, ListTagsRequest.builder().conversationId(id))).containsExactly("vip");
        assertThat(names(client, ListTagsRequest.builder())).hasSize(2);
    }

    @Test
    void deletedTagIsTakenFromAllConversations(EngageClient client) {
        String id = conversation(client);
        client.infobip().tags().create("vip").execute();
        client.infobip().conversations().addTag(id, "vip").execute();

        assertThat(client.infobip().tags().delete("vip").execute().message()).isEqualTo("Tag deleted successfully.");

        assertThat(names(client, ListTagsRequest.builder().conversationId(id))).isEmpty();
        client.infobip().tags().create("vip").execute();
        assertThat(names(client, ListTagsRequest.builder().conversationId(id))).isEmpty();
    }

    @Test
    void tagThatIsNotThereIsNotFoundByItsName(EngageClient client) {
        String id = conversation(client);

        assertThatThrownBy(() -> client.infobip().tags().delete("none").execute())
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessageContaining("Invalid tagName 'none' given! No such entity exists.");
        assertThatThrownBy(() ->
                        client.infobip().conversations().addTag(id, "none").execute())
                .isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        client.infobip().conversations().removeTag(id, "none").execute())
                .isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void eachTenantHasTagsOfItsOwn(EngageSandbox sandbox, EngageClient main) {
        try (EngageClient store = clientOf(sandbox, "store-42");
                EngageClient other = clientOf(sandbox, "store-43")) {
            store.infobip().tags().create("vip").execute();

            assertThat(names(other, ListTagsRequest.builder())).isEmpty();
            other.infobip().tags().create("vip").execute();
            assertThat(names(main, ListTagsRequest.builder())).containsExactly("vip", "vip");
        }
    }

    private static EngageClient clientOf(EngageSandbox sandbox, String entity) {
        return clientWith(sandbox, Credentials.apiKey(sandbox.infobip().createApiKey(Tenant.of("acme-app", entity))));
    }

    private static List<String> names(EngageClient client, ListTagsRequest.Builder request) {
        return client.infobip().tags().list(request.build()).stream()
                .map(Tag::name)
                .toList();
    }
}
