package io.github.engage4j.spec;

import com.networknt.schema.Error;
import io.github.engage4j.api.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** Compares a request with the specification of its operation: path, query and body. */
final class RequestCheck {

    private static final String JSON = "application/json";

    private final OpenApi spec;
    private final SpecOperation operation;
    private final List<Fault> faults = new ArrayList<>();

    private RequestCheck(OpenApi spec, SpecOperation operation) {
        this.spec = spec;
        this.operation = operation;
    }

    /** What is wrong with a request. */
    static List<Fault> faults(OpenApi spec, SpecOperation operation, Request request) {
        RequestCheck check = new RequestCheck(spec, operation);
        check.path(request.url());
        check.query(request.url());
        check.body(request.contentType(), request.body());
        return check.faults;
    }

    /** What is wrong with a JSON body alone. */
    static List<Fault> faults(OpenApi spec, SpecOperation operation, Json body) {
        RequestCheck check = new RequestCheck(spec, operation);
        check.body(JSON, body.text());
        return check.faults;
    }

    private void path(HttpUrl url) {
        operation.parameters("path").forEach((name, parameter) -> {
            String value = operation.argument(name, url.pathSegments());
            validate("{" + name + "}", parameter.pointer(), parameter.value(List.of(value)));
        });
    }

    private void query(HttpUrl url) {
        Map<String, Parameter> known = operation.parameters("query");
        known.forEach((name, parameter) -> {
            if (parameter.required() && !url.queryParameterNames().contains(name)) {
                fault("?" + name, "is missing");
            }
        });
        for (String name : url.queryParameterNames()) {
            if (known.containsKey(name)) {
                parameter("?" + name, known.get(name), url.queryParameterValues(name));
            } else {
                fault("?" + name, "is unknown");
            }
        }
    }

    private void parameter(String place, Parameter parameter, List<String> values) {
        Json value = parameter.value(values);
        if (values.size() > 1 && !(value.tree() instanceof List<?>)) {
            fault(place, "comes " + values.size() + " times");
        }
        validate(place, parameter.pointer(), value);
    }

    private void body(String type, String body) {
        if (body.isEmpty()) {
            if (Boolean.TRUE.equals(operation.facts().at("requestBody", "required"))) {
                fault("", "needs a body");
            }
        } else if (!operation.contents().containsKey(type)) {
            fault("", "takes no body of type " + type);
        } else {
            validate("", operation.bodyPointer(type), type.equals(JSON) ? Json.parse(body) : form(body));
        }
    }

    private static Json form(String body) {
        HttpUrl url = HttpUrl.get("http://localhost/?" + body);
        Map<String, Object> fields = new LinkedHashMap<>();
        url.queryParameterNames().forEach(name -> fields.put(name, url.queryParameter(name)));
        return Json.of(fields);
    }

    private void validate(String place, String pointer, Json value) {
        for (Error error : spec.schemas().errors(pointer, value.text())) {
            String member = error.getProperty() == null ? "" : "/" + error.getProperty();
            String at = error.getInstanceLocation().toString().replaceAll("/[0-9]+(?=/|$)", "/-");
            fault(place + at + member, error.getMessage());
        }
    }

    private void fault(String place, String problem) {
        faults.add(new Fault(operation.id(), place, problem));
    }
}
