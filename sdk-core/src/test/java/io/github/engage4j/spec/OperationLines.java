package io.github.engage4j.spec;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.internal.operations.AccountOperation;
import io.github.engage4j.internal.operations.LoginOperation;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.RateLimit;
import io.github.engage4j.internal.operations.RecordingOperation;
import io.github.engage4j.safety.ApiCalls;
import io.github.engage4j.safety.Specimens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One line of facts for each row of the catalogue, with the methods that the API itself has for it. */
final class OperationLines {

    static final String HEADER = "platform,spec,operation,method,path,sdk,replay,scopes,limit";

    /** The rows that a method is for which gives no call. */
    static final Map<OperationRow, String> WITHOUT_CALL = Map.of(
            AccountOperation.CREATE_OAUTH2_TOKEN, "Credentials.oauth2",
            RecordingOperation.DOWNLOAD_CALL_RECORDING, "RecordingsApi.download",
            LoginOperation.CREATE_TOKEN, "ExpertflowCredentials.keycloak",
            LoginOperation.LOG_IN_AGENT, "ExpertflowCredentials.agentLogin",
            LoginOperation.REFRESH_AGENT, "ExpertflowCredentials.agentLogin",
            LoginOperation.LOG_IN_ADMIN, "ExpertflowCredentials.adminLogin",
            LoginOperation.REFRESH_ADMIN, "ExpertflowCredentials.adminLogin");

    private OperationLines() {}

    /** All lines, in the order of the table of specifications. */
    static List<Line> all() {
        Map<String, Set<String>> methods = methods();
        WITHOUT_CALL.forEach(
                (row, method) -> methods.computeIfAbsent(row.operation().id(), id -> new TreeSet<>())
                        .add(method));
        return SpecTable.LINES.stream()
                .flatMap(spec -> spec.rows().stream()
                        .map(row -> new Line(
                                spec,
                                row,
                                List.copyOf(methods.getOrDefault(row.operation().id(), new TreeSet<>())))))
                .toList();
    }

    /** The methods of the API classes, by the ids of the operations that their calls name. */
    static Map<String, Set<String>> methods() {
        Map<String, Set<String>> methods = new LinkedHashMap<>();
        try (EngageClient client = EngageClient.builder()
                .infobip(infobip ->
                        infobip.baseUrl("http://localhost:1").credentials(Credentials.basic("ada", "password")))
                .expertflow(expertflow -> expertflow.baseUrl("http://localhost:1"))
                .build()) {
            ApiCalls.ofMethods(client, new Specimens(0, name -> "id"))
                    .forEach(made -> methods.computeIfAbsent(
                                    made.call().operation().id(), id -> new TreeSet<>())
                            .add(made.method().getDeclaringClass().getSimpleName() + "."
                                    + made.method().getName()));
        }
        return methods;
    }

    /**
     * The facts of one row.
     *
     * @param spec where it is described
     * @param row the row
     * @param methods the methods for it
     */
    record Line(SpecTable.Line spec, OperationRow row, List<String> methods) {

        String platform() {
            return row.facts().service().name().startsWith("EXPERTFLOW") ? "Expertflow CX" : "Infobip";
        }

        /** What the API class of the first method is about, such as {@code form fields}. */
        String area() {
            return methods.get(0)
                    .replaceAll("(Api)?[.].*", "")
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .toLowerCase(java.util.Locale.ROOT);
        }

        /** As the columns of {@link #HEADER}. */
        List<String> cells() {
            return List.of(
                    platform(),
                    spec.name(),
                    row.operation().id(),
                    row.operation().method(),
                    row.operation().pathTemplate(),
                    String.join(" ", methods),
                    row.facts().replay().name(),
                    String.join(" OR ", row.facts().scopes()),
                    limit(row.facts().limit()));
        }

        private static String limit(RateLimit limit) {
            if (limit instanceof RateLimit.Bucket bucket) {
                return "token-bucket burst=" + bucket.burst() + " refill=" + bucket.refillPerSecond() + "/s";
            }
            return limit instanceof RateLimit.Window window
                    ? window.calls() + " req per "
                            + window.length().toString().substring(1).replace("T", "")
                    : "";
        }
    }
}
