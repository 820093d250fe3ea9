package io.github.engage4j.api;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallBuilder;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.OperationFacts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a call of an operation that this release has no method for; see {@link RawApi}. Not thread-safe. */
public final class RawCall {

    private final CallFactory calls;
    private final @Nullable String[] arguments;
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private OperationFacts facts;
    private @Nullable Json body;

    RawCall(CallFactory calls, OperationFacts facts, @Nullable String[] arguments) {
        this.calls = calls;
        this.facts = facts;
        this.arguments = arguments.clone();
        facts.path().check(Arrays.asList(this.arguments));
    }

    /** A query parameter, repeated for each value, in place of an earlier one of this name. Without values it is not sent. */
    public RawCall query(String name, String... values) {
        query.put(Arguments.notBlank("query parameter", name), List.of(values));
        return this;
    }

    /**
     * The JSON body.
     *
     * @param tree a {@link Json}, or a tree of {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean} and null
     * @throws IllegalArgumentException if it holds anything else, or the method is GET
     */
    public RawCall body(@Nullable Object tree) {
        if (facts.operation().method().equals("GET")) {
            throw new IllegalArgumentException("a GET has no body: use query parameters");
        }
        this.body = tree instanceof Json json ? json : Json.of(tree);
        return this;
    }

    /** Says that doing it a second time changes nothing more, so that it is retried after a lost answer. */
    public RawCall idempotent() {
        this.facts = facts.idempotent();
        return this;
    }

    /** The call, whose answer is JSON; an empty answer is JSON's null. */
    public ApiCall<Json> json() {
        return call().answer((codec, answer) -> answer.exhausted() ? Json.of(null) : codec.decode(answer, Json.class));
    }

    /** The call, of which the platform only says that it was done. A DELETE that finds nothing after a lost answer has succeeded. */
    public ApiCall<Acknowledgement> acknowledged() {
        return call().acknowledged();
    }

    @Override
    public String toString() {
        return "RawCall[" + facts.operation() + "]";
    }

    private CallBuilder call() {
        CallBuilder call = calls.call(facts).path(arguments);
        query.forEach(call::query);
        return body == null ? call : call.body(body);
    }
}
