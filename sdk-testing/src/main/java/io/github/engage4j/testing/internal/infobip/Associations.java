package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.ProvisioningOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Associations of senders and domains with applications and entities, which must be there. Each is known by all its members. */
final class Associations {

    private static final List<String> MEMBERS =
            List.of("resourceType", "channel", "applicationId", "entityId", "resourceId");
    private static final int LONGEST = 255;
    private static final int LARGEST_PAGE = 1000;

    private final World world;
    private final Provisioning provisioning;

    Associations(World world, Provisioning provisioning) {
        this.world = world;
        this.provisioning = provisioning;
    }

    void register(Handlers handlers) {
        handlers.on(ProvisioningOperation.GET_RESOURCE_ASSOCIATIONS, this::list)
                .on(ProvisioningOperation.CREATE_RESOURCE_ASSOCIATION, this::create)
                .on(ProvisioningOperation.GET_RESOURCE_ASSOCIATION, this::get)
                .on(ProvisioningOperation.DELETE_RESOURCE_ASSOCIATION, this::delete);
    }

    private Answer list(ApiRequest request) {
        return ResultPage.of(request, LARGEST_PAGE)
                .answer(all().stream()
                        .filter(Filters.same(request, MEMBERS.toArray(String[]::new)))
                        .map(Associations::shown)
                        .toList());
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> association = read(request.body()::get);
        String application = String.valueOf(association.get("applicationId"));
        String entity = (String) association.get("entityId");
        if (!provisioning.hasApplication(application) || !provisioning.hasEntity(entity)) {
            throw InfobipErrors.notFound("There is no such application or entity.");
        }
        if (find(association) != null) {
            throw InfobipErrors.conflict("The association exists already.");
        }
        association.put("id", world.ids().uuid());
        world.store().add(Kind.ASSOCIATION, Caller.ACCOUNT, association);
        return new Answer(201, Map.of(), "");
    }

    private Answer get(ApiRequest request) {
        return Answer.json(shown(existing(read(request::query))));
    }

    private Answer delete(ApiRequest request) {
        Map<String, @Nullable Object> association = existing(read(request.body()::get));
        world.store().remove(Kind.ASSOCIATION, Caller.ACCOUNT, String.valueOf(association.get("id")));
        return new Answer(204, Map.of(), "");
    }

    private static Map<String, @Nullable Object> read(Function<String, @Nullable Object> given) {
        Map<String, @Nullable Object> association = Members.of();
        for (String name : MEMBERS) {
            association.put(name, given.apply(name));
        }
        association.values().removeIf(java.util.Objects::isNull);
        for (String name : MEMBERS) {
            var unused = name.equals("entityId")
                    ? Members.text(association, name, LONGEST)
                    : Members.required(association, name, LONGEST);
        }
        return association;
    }

    private Map<String, @Nullable Object> existing(Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> association = find(wanted);
        if (association == null) {
            throw InfobipErrors.notFound("There is no such association.");
        }
        return association;
    }

    private @Nullable Map<String, @Nullable Object> find(Map<String, @Nullable Object> wanted) {
        return all().stream()
                .filter(association -> shown(association).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, @Nullable Object>> all() {
        return world.store().all(Kind.ASSOCIATION, Caller.ACCOUNT);
    }

    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> association) {
        return Members.without(association, "id");
    }
}
