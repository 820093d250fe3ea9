package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.cim.Customer;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.CustomerOperation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/** Expertflow's customers. Immutable and thread-safe. */
public final class CustomersApi {

    private final CallFactory calls;

    CustomersApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Finds the customer who has an identifier in a type of channel, such as a phone number; empty if there is none. The customer's id is
     * what {@link io.github.engage4j.expertflow.cim.CimMessage#standAlone} and {@link ActivitiesApi#ofCustomer} take.
     *
     * <p>The call is not documented: it is what Expertflow's own clients make.
     *
     * @param channelType the name of a type of channel as the installation has it, such as {@code CX_VOICE},
     *     {@code WHATSAPP} or {@code WEB}
     * @param identifier the customer in the channel, as the platform has it, such as {@code +18005550199}
     * @throws IllegalArgumentException if either is blank
     */
    public ApiCall<Optional<Customer>> find(String channelType, String identifier) {
        return calls.call(CustomerOperation.FIND_CUSTOMER)
                .query("channelType", List.of(Arguments.notBlank("channelType", channelType)))
                .query("customerChannelIdentifier", List.of(Arguments.notBlank("identifier", identifier)))
                .answer(CustomersApi::read);
    }

    /** That there is none, the platform says with a null; an answer that says nothing of a customer is none. */
    private static Optional<Customer> read(JsonCodec json, Buffer body) throws IOException {
        if (!(json.decode(body, Json.class).tree() instanceof Map<?, ?> members) || !members.containsKey("customer")) {
            throw new IOException("no customer at $");
        }
        Object customer = members.get("customer");
        return customer == null
                ? Optional.empty()
                : Optional.of(
                        json.decode(new Buffer().writeUtf8(Json.of(customer).text()), Customer.class));
    }
}
