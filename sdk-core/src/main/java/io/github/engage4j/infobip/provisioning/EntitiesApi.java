package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.ProvisioningOperation;
import java.util.Map;

/**
 * Entities. The platform also makes one by itself when a message names one that it does not know. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/platform/application-entity">Application and entity management</a>
 */
public final class EntitiesApi {

    private static final PageFormat PAGES = PageFormat.resultsAndPaging();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public EntitiesApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all entities, 20 on a page. */
    public PagedCall<Entity> list() {
        return calls.call(ProvisioningOperation.GET_ENTITIES).pages(PAGES, Entity.class);
    }

    /** Lists the entities from a page on. */
    public PagedCall<Entity> list(PageQuery page) {
        return calls.call(ProvisioningOperation.GET_ENTITIES).query(page).pages(PAGES, Entity.class);
    }

    /** Creates an entity. One with its id is there already: {@link io.github.engage4j.error.ConflictException}. */
    public ApiCall<Acknowledgement> create(Entity entity) {
        return calls.call(ProvisioningOperation.CREATE_ENTITY).body(entity).acknowledged();
    }

    /** Gets one entity. */
    public ApiCall<Entity> get(String entityId) {
        return calls.call(ProvisioningOperation.GET_ENTITY)
                .path(Ids.id("entityId", entityId))
                .answer(Entity.class);
    }

    /** Gives an entity another name, of at most 255 characters; its id stays. */
    public ApiCall<Acknowledgement> modify(String entityId, String entityName) {
        return calls.call(ProvisioningOperation.MODIFY_ENTITY)
                .path(Ids.id("entityId", entityId))
                .body(Map.of("entityName", Ids.name("entityName", entityName)))
                .acknowledged();
    }

    /** Deletes an entity. Give what is linked to it to another one first. */
    public ApiCall<Acknowledgement> delete(String entityId) {
        return calls.call(ProvisioningOperation.DELETE_ENTITY)
                .path(Ids.id("entityId", entityId))
                .acknowledged();
    }
}
