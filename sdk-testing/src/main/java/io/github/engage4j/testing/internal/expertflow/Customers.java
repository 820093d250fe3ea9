package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.operations.CustomerOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The customers, found by how a channel knows them. Their identifiers stand under a key of the channel's type, as in events of the real
 * product: {@code web} for WEB, {@code voice} for CX_VOICE. That other types have a key in the same way is an assumption, and so is the
 * error for a search that names no identifier.
 */
final class Customers {

    private final Map<String, Map<String, @Nullable Object>> customers = new HashMap<>();
    private final Map<Identifier, String> identifiers = new LinkedHashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final World world;

    Customers(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(CustomerOperation.FIND_CUSTOMER, this::find);
    }

    /** The customer of an identifier, who is new if there is none yet. */
    String add(String channelType, String identifier) {
        String known = identifiers.get(new Identifier(channelType, identifier));
        if (known != null) {
            return known;
        }
        String id = world.ids().objectId();
        customers.put(
                id,
                Members.of(
                        "_id", id, "firstName", identifier, "phoneNumber", List.of(), "isAnonymous", true, "__v", 0));
        identify(id, channelType, identifier);
        return id;
    }

    /** Gives a customer another identifier, which nobody else may have. */
    void identify(String id, String channelType, String identifier) {
        Map<String, @Nullable Object> customer = customers.get(id);
        if (customer == null) {
            throw new IllegalArgumentException("there is no customer '" + id + "'");
        }
        String owner = identifiers.putIfAbsent(new Identifier(channelType, identifier), id);
        if (owner != null && !owner.equals(id)) {
            throw new IllegalArgumentException("the customer '" + owner + "' has this identifier already");
        }
        if (owner == null) {
            first.putIfAbsent(identifier, id);
            customer.merge(key(channelType), List.of(identifier), Customers::joined);
        }
    }

    /** The customer of an identifier on a channel, or on any if the type is null; null if there is none. */
    @Nullable
    String idOf(@Nullable String channelType, String identifier) {
        return channelType == null ? first.get(identifier) : identifiers.get(new Identifier(channelType, identifier));
    }

    /** A customer as events have them, whose members are empty if they are not known. */
    Map<String, @Nullable Object> reference(@Nullable String id) {
        Map<String, @Nullable Object> customer = customers.get(id);
        return customer != null
                ? customer
                : Members.of("_id", id, "firstName", null, "phoneNumber", null, "isAnonymous", false, "__v", 0);
    }

    /** A customer as the sender of what they wrote. */
    Map<String, @Nullable Object> sender(String id) {
        Object name = reference(id).get("firstName");
        return Members.of("id", id, "type", "CUSTOMER", "senderName", name, "additionalDetail", null);
    }

    private Answer find(ApiRequest request) {
        String id = idOf(required(request, "channelType"), required(request, "customerChannelIdentifier"));
        return Answer.json(Members.of("customer", customers.get(id)));
    }

    private String required(ApiRequest request, String name) {
        String value = request.query(name);
        if (value == null || value.isEmpty()) {
            throw ExpertflowErrors.missing(world.now(), name);
        }
        return value;
    }

    private static String key(String channelType) {
        String name = channelType.toLowerCase(Locale.ROOT);
        return name.startsWith("cx_") ? name.substring(3) : name;
    }

    private static Object joined(Object before, Object added) {
        List<Object> all = new ArrayList<>((List<?>) before);
        all.addAll((List<?>) added);
        return List.copyOf(all);
    }

    private record Identifier(String channelType, String value) {}
}
