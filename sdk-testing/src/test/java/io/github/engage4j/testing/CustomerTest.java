package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.api.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EngageSandboxExtension.class)
class CustomerTest {

    @Test
    void customerIsFoundByChannelTypeAndIdentifier(EngageSandbox sandbox) {
        String id = sandbox.expertflow().addCustomer("CX_VOICE", "+18005550199");

        Wire.Reply found = find(sandbox, "CX_VOICE", "%2B18005550199");

        assertThat(id).matches("[0-9a-f]{24}");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json()).isEqualTo(Json.parse("""
                        {"customer":{"_id":"%s","firstName":"+18005550199","phoneNumber":[],"isAnonymous":true,"__v":0,
                        "voice":["+18005550199"]}}""".formatted(id)));
    }

    @Test
    void nobodyIsANullCustomerAndNoError(EngageSandbox sandbox) {
        sandbox.expertflow().addCustomer("CX_VOICE", "1101");

        assertThat(find(sandbox, "CX_VOICE", "1102").body()).isEqualTo("{\"customer\":null}");
        assertThat(find(sandbox, "WEB", "1101").body()).isEqualTo("{\"customer\":null}");
    }

    @Test
    void customerIsFoundByEachOfTheirIdentifiers(EngageSandbox sandbox) {
        ExpertflowSandbox expertflow = sandbox.expertflow();
        String id = expertflow.addCustomer("WEB", "1062");
        expertflow.addCustomerIdentifier(id, "WEB", "1063");
        expertflow.addCustomerIdentifier(id, "WHATSAPP", "923001234567");

        Json customer = find(sandbox, "WHATSAPP", "923001234567").json();

        assertThat(customer.textAt("customer", "_id")).isEqualTo(id);
        assertThat(customer.at("customer", "web")).isEqualTo(List.of("1062", "1063"));
        assertThat(customer.at("customer", "whatsapp")).isEqualTo(List.of("923001234567"));
    }

    @Test
    void customerIsNotAddedTwice(ExpertflowSandbox expertflow) {
        String id = expertflow.addCustomer("WEB", "1062");

        assertThat(expertflow.addCustomer("WEB", "1062")).isEqualTo(id);
        assertThat(expertflow.addCustomer("CX_VOICE", "1062")).isNotEqualTo(id);
    }

    @Test
    void identifierOfSomebodyElseIsRefused(ExpertflowSandbox expertflow) {
        String id = expertflow.addCustomer("WEB", "1062");
        String other = expertflow.addCustomer("WEB", "1063");

        assertThatThrownBy(() -> expertflow.addCustomerIdentifier(other, "WEB", "1062"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the customer '" + id + "' has this identifier already");
        assertThatThrownBy(() -> expertflow.addCustomerIdentifier("nobody", "WEB", "1064"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no customer 'nobody'");
    }

    @ParameterizedTest
    @CsvSource({
        "channelType=WEB, customerChannelIdentifier",
        "customerChannelIdentifier=1, channelType",
        "channelType=WEB&customerChannelIdentifier=, customerChannelIdentifier"
    })
    void searchForNobodyInParticularIsRefused(String query, String field, EngageSandbox sandbox) {
        Wire.Reply reply = new ExpertflowWire(sandbox).get("/cim-customer/customers?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("message")).isEqualTo("field '" + field + "': must not be null");
    }

    private static Wire.Reply find(EngageSandbox sandbox, String channelType, String identifier) {
        return new ExpertflowWire(sandbox)
                .get("/cim-customer/customers?channelType=" + channelType + "&customerChannelIdentifier=" + identifier);
    }
}
