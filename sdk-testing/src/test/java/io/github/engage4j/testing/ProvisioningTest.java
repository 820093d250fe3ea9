package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.provisioning.Application;
import io.github.engage4j.infobip.provisioning.Association;
import io.github.engage4j.infobip.provisioning.AssociationChannel;
import io.github.engage4j.infobip.provisioning.AssociationResourceType;
import io.github.engage4j.infobip.provisioning.Entity;
import io.github.engage4j.infobip.provisioning.PageQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class ProvisioningTest {

    private static final Association NUMBER = new Association(
            AssociationResourceType.NUMBER, AssociationChannel.SMS, "acme-app", "store-42", Samples.SENDER);

    @Test
    void applicationIsCreatedRenamedAndDeleted(EngageSandbox sandbox, EngageClient client) {
        var applications = client.infobip().applications();
        applications.create(new Application("acme-app", "Acme")).execute();
        assertThat(applications.get("acme-app").execute()).isEqualTo(new Application("acme-app", "Acme"));

        applications.modify("acme-app", "Acme Ltd").execute();
        assertThat(applications.list().stream())
                .containsExactly(new Application("default", null), new Application("acme-app", "Acme Ltd"));

        applications.delete("acme-app").execute();
        assertThatThrownBy(() -> applications.get("acme-app").execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> applications.delete("acme-app").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void idThatIsTakenIsAConflict(EngageSandbox sandbox, EngageClient client) {
        create(client.infobip());

        assertThatThrownBy(() -> client.infobip()
                        .applications()
                        .create(new Application("acme-app", null))
                        .execute())
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> client.infobip()
                        .entities()
                        .create(new Entity("store-42", null))
                        .execute())
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void entitiesComeInPages(EngageSandbox sandbox, EngageClient client) {
        var entities = client.infobip().entities();
        for (int i = 0; i < 5; i++) {
            entities.create(new Entity("store-" + i, null)).execute();
        }

        assertThat(entities.list(PageQuery.of(1, 2)).execute().items())
                .extracting(Entity::entityId)
                .containsExactly("store-2", "store-3");
        assertThat(entities.list(PageQuery.of(0, 2)).stream()).hasSize(5);
    }

    @Test
    void associationIsOfAnApplicationThatIsThere(EngageSandbox sandbox, EngageClient client) {
        var associations = client.infobip().associations();
        assertThatThrownBy(() -> associations.create(NUMBER).execute()).isInstanceOf(NotFoundException.class);
        create(client.infobip());

        associations.create(NUMBER).execute();

        assertThat(associations.get(NUMBER).execute()).isEqualTo(NUMBER);
        assertThat(associations.list().stream()).containsExactly(NUMBER);
        assertThatThrownBy(() -> associations.create(NUMBER).execute()).isInstanceOf(ConflictException.class);
        associations.delete(NUMBER).execute();
        assertThatThrownBy(() -> associations.get(NUMBER).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void deletedEntityLeavesItsAssociationsToTheDefaultApplication(EngageSandbox sandbox, EngageClient client) {
        create(client.infobip());
        client.infobip().associations().create(NUMBER).execute();

        client.infobip().entities().delete("store-42").execute();

        assertThat(client.infobip().associations().list().stream())
                .containsExactly(new Association(
                        AssociationResourceType.NUMBER, AssociationChannel.SMS, "default", null, Samples.SENDER));
    }

    private static void create(InfobipClient infobip) {
        infobip.applications().create(new Application("acme-app", "Acme")).execute();
        infobip.entities().create(new Entity("store-42", "Store 42")).execute();
    }
}
