package io.github.engage4j.infobip.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.api.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingExpressionTest {

    @Test
    void readsAndWritesWhatItKnows() {
        RoutingExpression expression = RoutingExpression.or(
                RoutingExpression.eq(RoutingField.QUEUE, "Default queue"),
                RoutingExpression.and(
                        RoutingExpression.neq(RoutingField.CUSTOMER_COUNTRY, "Croatia"),
                        RoutingExpression.eq(RoutingField.of("customer.city"), "Zagreb")));

        assertThat(expression.json().text())
                .isEqualTo(
                        "{\"$or\":[{\"$eq\":{\"queue\":\"Default queue\"}},"
                                + "{\"$and\":[{\"$neq\":{\"customer.country\":\"Croatia\"}},{\"$eq\":{\"customer.city\":\"Zagreb\"}}]}]}");
        assertThat(RoutingExpression.of(expression.json())).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$in\":{\"customer.country\":[\"Spain\",\"Mexico\"]}}",
                "{\"$eq\":{\"message.channel\":\"SMS\"},\"$neq\":{\"customer.country\":\"Spain\"}}",
                "{\"$eq\":{\"a\":\"1\",\"b\":\"2\"}}",
                "{\"$eq\":{\"customer.age\":12345678901234567890.10}}",
                "{\"$neq\":{\"customer.country\":null}}",
                "{\"$and\":{\"$eq\":{\"a\":\"1\"}}}",
                "{\"$or\":\"everything\"}",
                "{\"$eq\":\"a\"}",
                "{}",
                "null",
                "[]"
            })
    void keepsWhatItDoesNotKnow(String text) {
        RoutingExpression expression = RoutingExpression.of(Json.parse(text));

        assertThat(expression).isEqualTo(RawExpression.of(Json.parse(text)));
        assertThat(expression.json().text()).isEqualTo(text);
    }

    @Test
    void keepsWhatItDoesNotKnowInsideOfWhatItKnows() {
        Json json = Json.parse("{\"$and\":[{\"$in\":{\"a\":[\"b\"]}},{\"$eq\":{\"c\":\"d\"}},7]}");

        RoutingExpression expression = RoutingExpression.of(json);

        assertThat(expression)
                .isEqualTo(RoutingExpression.and(
                        RawExpression.of(Json.parse("{\"$in\":{\"a\":[\"b\"]}}")),
                        RoutingExpression.eq(RoutingField.of("c"), "d"),
                        RawExpression.of(Json.parse("7"))));
        assertThat(expression.json().text()).isEqualTo(json.text());
    }

    @Test
    void keepsAnEmptyListOfOperandsThatArrives() {
        Json json = Json.parse("{\"$or\":[]}");

        assertThat(RoutingExpression.of(json).json()).isEqualTo(json);
    }

    @Test
    void refusesWhatIsNoExpression() {
        assertThatThrownBy(() -> RoutingExpression.and())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of operands must be 1 to 2147483647, but is 0");
        assertThatThrownBy(() -> RoutingExpression.or())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of operands must be 1 to 2147483647, but is 0");
        assertThatThrownBy(() -> RoutingExpression.eq(null, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field is required");
        assertThatThrownBy(() -> RoutingExpression.eq(RoutingField.QUEUE, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of queue is required");
        assertThatThrownBy(() -> RoutingExpression.neq(RoutingField.QUEUE, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of queue is required");
    }
}
