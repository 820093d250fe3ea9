package io.github.engage4j.internal.http;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.json.QueryCodec;
import io.github.engage4j.internal.operations.OperationFacts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Puts a call together from what a request says. Checks what will be in the URL and the headers. Not thread-safe. */
public final class CallBuilder {

    private static final CallOptions NO_OPTIONS = CallOptions.builder().build();

    private final Engine engine;
    private final OperationFacts facts;
    private final HttpUrl root;
    private final JsonCodec json;
    private final Authorizer authorizer;
    private List<@Nullable String> pathArguments = List.of();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable RequestContent content;

    CallBuilder(
            Engine engine,
            OperationFacts facts,
            HttpUrl root,
            JsonCodec json,
            Authorizer authorizer,
            Map<String, String> usualHeaders) {
        this.engine = engine;
        this.facts = facts;
        this.root = root;
        this.json = json;
        this.authorizer = authorizer;
        this.headers.putAll(usualHeaders);
    }

    /** The values of the path's arguments, in the order of the path. */
    public CallBuilder path(@Nullable String... arguments) {
        this.pathArguments = Arrays.asList(arguments);
        return this;
    }

    /** The components of a record as query parameters, each under its name; what is null or empty is left out. */
    public CallBuilder query(Record parameters) {
        query.putAll(QueryCodec.parameters(parameters));
        return this;
    }

    /** A query parameter, once for each value. */
    public CallBuilder query(String name, List<String> values) {
        query.put(name, values);
        return this;
    }

    /** A header, unless its value is null. */
    public CallBuilder header(String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, Arguments.headerValue("header " + name, value));
        }
        return this;
    }

    /** A value to send as JSON. */
    public CallBuilder body(Object value) {
        this.content = new RequestContent.JsonContent(value);
        return this;
    }

    /** Fields to send as a form. */
    public CallBuilder form(Map<String, String> fields) {
        this.content = new RequestContent.FormContent(fields);
        return this;
    }

    /** The call, whose answer is JSON of a type. */
    public <T> ApiCall<T> answer(Class<T> type) {
        return answer((codec, body) -> codec.decode(body, type));
    }

    /** The call, whose answer is a JSON array of things. */
    public <T> ApiCall<List<T>> list(Class<T> items) {
        return answer((codec, body) -> codec.decodeList(body, items));
    }

    /** The call, whose value is made from JSON of a type. */
    public <A, T> ApiCall<T> answer(Class<A> type, Function<A, T> value) {
        return answer((codec, body) -> value.apply(codec.decode(body, type)));
    }

    /** The call, whose answer is read in a way of its own. */
    public <T> ApiCall<T> answer(AnswerReader<T> reader) {
        return new EngineCall<>(engine, plan(reader, null), NO_OPTIONS);
    }

    /** The call, whose answer is taken while it arrives, by an intake that each execution makes anew. */
    public <T> ApiCall<T> intake(Supplier<Intake<T>> intake, CallOptions usual) {
        return new EngineCall<>(engine, plan(new IntakeReader<>(intake), null), usual);
    }

    /** The call, of which the platform only says that it was done. */
    public ApiCall<Acknowledgement> acknowledged() {
        boolean deletes = facts.operation().method().equals("DELETE");
        Acknowledgement whenGone = deletes ? AcknowledgementReader.SILENT : null;
        return new EngineCall<>(engine, plan(new AcknowledgementReader(), whenGone), NO_OPTIONS);
    }

    /** The call for a list of things in pages. */
    public <T> PagedCall<T> pages(PageFormat format, Class<T> items) {
        AnswerReader<Page<T>> reader = format.reader(items, query);
        return new EnginePagedCall<>(engine, plan(reader, null), format, NO_OPTIONS);
    }

    private <T> CallPlan<T> plan(AnswerReader<T> reader, @Nullable T whenGone) {
        checkCredentials();
        return new CallPlan<>(facts, url(), headers, content, json, authorizer, reader, whenGone);
    }

    private void checkCredentials() {
        if (authorizer.isApiKey() && !facts.takesApiKeys()) {
            throw new IllegalStateException(facts.operation()
                    + " cannot be called with an API key: use infobip().withCredentials(...) with Credentials.basic, oauth2 or"
                    + " sessionToken of a user");
        }
    }

    private HttpUrl url() {
        HttpUrl.Builder url = root.newBuilder();
        for (String segment : facts.path().expand(facts.path().check(pathArguments))) {
            url.addPathSegment(segment);
        }
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                url.addQueryParameter(parameter.getKey(), value);
            }
        }
        return url.build();
    }
}
