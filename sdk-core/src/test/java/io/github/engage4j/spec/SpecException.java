package io.github.engage4j.spec;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where an example of a specification contradicts its schema, the example wins: it is what the service takes.
 *
 * @param operation the id of the operation
 * @param place the place in the request, as {@link Fault} names it
 * @param shownBy the id of the operation whose examples, of requests or answers, show it
 * @param reason what they show
 */
record SpecException(String operation, String place, String shownBy, String reason) {

    private static final String AUDIO_SOURCE_TYPE = "the schema names it 'Audio source type'";

    /** All of them; {@link SpecExceptionTest} fails when an example needs another one, or none needs one of these. */
    static final List<SpecException> ALL = Stream.of(
                    of("create-message", "its channels are more than the schema's", "/channel"),
                    of("create-note", "a note's text stands there itself", "/content"),
                    of("create-conversation-form-field", "it can be left out", "/isEnabled"),
                    of("update-conversation-form-field", "both can be left out", "/isEnabled", "/type"),
                    of("update-conversation-form-field", "it calls isEnabled so", "/enabled"),
                    of(
                            "patch-conversation-form-trigger",
                            "a patch has what changes",
                            "/expression",
                            "/formId",
                            "/title"),
                    audioSourceTypes("create-conversations-waiting-strategy"),
                    audioSourceTypes("update-conversations-waiting-strategy"),
                    announcements("create-hold-config"),
                    announcements("update-hold-config"),
                    of("update-transfer-strategy", AUDIO_SOURCE_TYPE, "/announcementMessage/audioSourceType"),
                    workWeek("create-working-hours"),
                    workWeek("patch-working-hours"),
                    workWeek("update-working-hours"),
                    events("create-subscription"),
                    events("update-subscription"),
                    ofOneInPlaceOfAll("create-profile", "/enabledSSLProtocols"),
                    ofOneInPlaceOfAll("update-profile", "/enabledSSLProtocols"),
                    ofOneInPlaceOfAll("create-api-key", "/permissions"),
                    ofOneInPlaceOfAll("update-api-key", "/permissions"),
                    holidays("create-working-hours", "/holidays/-"),
                    holidays("patch-working-hours", "/holidays/-"),
                    holidays("update-working-hours", "/holidays/-"),
                    holidays("create-working-hours-holiday", ""))
            .flatMap(exceptions -> exceptions)
            .toList();

    /** Whether a fault is the schema's and not the request's. */
    boolean covers(Fault fault) {
        return operation.equals(fault.operation()) && place.equals(fault.place());
    }

    private static Stream<SpecException> audioSourceTypes(String operation) {
        return of(
                operation,
                AUDIO_SOURCE_TYPE,
                "/greetingMessage/audioSourceType",
                "/announcementMessage/audioSourceType",
                "/maximumWaitTimeMessage/audioSourceType");
    }

    private static Stream<SpecException> announcements(String operation) {
        return Stream.of(
                new SpecException(
                        operation, "/announcementMessage/audioSourceType", "create-hold-config", AUDIO_SOURCE_TYPE),
                new SpecException(
                        operation, "/announcementMessage/duration", "create-hold-config", "it says how often so"));
    }

    private static Stream<SpecException> workWeek(String operation) {
        String reason = "it is by days; the schema has one day, and the days' names as its values";
        return Stream.of("", "/MONDAY", "/TUESDAY", "/WEDNESDAY", "/THURSDAY", "/FRIDAY", "/SATURDAY", "/SUNDAY")
                .map(day -> new SpecException(operation, "/workWeek" + day, "update-working-hours", reason));
    }

    private static Stream<SpecException> holidays(String operation, String holiday) {
        return Stream.of("/startDate", "/endDate")
                .map(date -> new SpecException(
                        operation, holiday + date, "update-working-hours", "it is a day without a time"));
    }

    private static Stream<SpecException> events(String operation) {
        return of(operation, "the schema is one of many, by a channel that only the path names", "", "/events/-");
    }

    private static Stream<SpecException> ofOneInPlaceOfAll(String operation, String list) {
        return of(operation, "the schema has the values of one as those of the list", list);
    }

    private static Stream<SpecException> of(String operation, String reason, String... places) {
        return Stream.of(places).map(place -> new SpecException(operation, place, operation, reason));
    }
}
