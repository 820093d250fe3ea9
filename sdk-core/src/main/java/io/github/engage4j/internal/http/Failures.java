package io.github.engage4j.internal.http;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.FailureDetails;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.error.RateLimitException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.TransportException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.internal.operations.OperationFacts;
import io.github.engage4j.internal.operations.Replay;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exception that a call ends in.
 *
 * @param facts the operation
 * @param clock reads the dates of answers
 * @param attempts how many attempts were made
 * @param unknown whether an earlier attempt may have done what the call asks for
 * @param redaction takes the call's secrets out of answers
 */
record Failures(OperationFacts facts, Clock clock, int attempts, boolean unknown, Redaction redaction) {

    private static final int RAW_BODY = 64 * 1024;
    private static final int LONGEST_SECRET = 8 * 1024;

    private static final Pattern PATH = Pattern.compile("\\$[\\w.\\[\\]-]{0,200}$");

    /** The platform's answer says no, by its status or, under a 2xx, in its body. */
    EngageException refused(AttemptResult.Answered answer) {
        return refused(answer, null);
    }

    /** The same, where a refused token could not be renewed. */
    EngageException refused(AttemptResult.Answered answer, @Nullable EngageException notRenewed) {
        String body = text(answer.body());
        ErrorBody error = ErrorBody.parse(body);
        FailureDetails details = new FailureDetails(
                facts.operation(),
                outcomeOf(answer.success() ? DeliveryOutcome.REJECTED : answer.outcome()),
                attempts,
                answer.status(),
                answer.headers(),
                redaction.ofNullable(error.code()),
                redaction.ofNullable(error.text()),
                redaction.of(error.complaints()),
                RetryAfter.of(answer.headers(), clock),
                body,
                notRenewed == null
                        ? problem(answer.status())
                        : "and the credentials give no other: " + words(notRenewed),
                advice(answer.status(), error, notRenewed));
        return byStatus(details, answer.cut());
    }

    /** The platform said yes, but its answer could not be read. */
    EngageException unreadable(AttemptResult.Answered answer, String problem, @Nullable IOException cut) {
        return unreadable(
                answer,
                DeliveryOutcome.ACCEPTED,
                cut == null ? problem : problem + ": " + problem(cut),
                adviceOnUnreadable(answer),
                cut);
    }

    private EngageException unreadable(
            AttemptResult.Answered answer,
            DeliveryOutcome outcome,
            String problem,
            @Nullable String advice,
            @Nullable IOException cut) {
        return new UnreadableAnswerException(
                new FailureDetails(
                        facts.operation(),
                        outcome,
                        attempts,
                        answer.status(),
                        answer.headers(),
                        null,
                        null,
                        Map.of(),
                        null,
                        text(answer.body()),
                        problem,
                        advice),
                cut);
    }

    /** A 2xx that says neither yes nor no: it is a web page, where any answer of the platform would have done. */
    EngageException webPage(AttemptResult.Answered answer) {
        return unreadable(
                answer,
                outcomeOf(DeliveryOutcome.UNKNOWN),
                "the answer is a web page, not the platform's",
                "check the base URL; if it is right, look up whether the call took effect before making it again",
                null);
    }

    /** The token that the call needs could not be fetched. */
    EngageException unauthorized(EngageException cause, String advice) {
        FailureDetails details = new FailureDetails(
                facts.operation(),
                outcomeOf(DeliveryOutcome.NOT_SENT),
                attempts,
                cause.status(),
                cause.headers(),
                cause.errorCode(),
                cause.text(),
                cause.validationErrors(),
                cause.retryAfter(),
                cause.rawBody(),
                "no token, because " + cause.operation().id() + " failed" + because(cause),
                mayPass(cause.status()) ? null : advice);
        if (cause.status() == 0) {
            return new TransportException(details, cause);
        }
        return mayPass(cause.status()) ? byStatus(details, cause) : new AuthenticationException(details, cause);
    }

    private static String because(EngageException cause) {
        String problem = cause.details().problem();
        return problem == null ? "" : ": " + problem;
    }

    /** Whether the failure is none of the credentials' and may be gone a little later. */
    private static boolean mayPass(int status) {
        return status == 0 || status == 408 || status == 429 || status >= 500;
    }

    /** What a failed renewal says, in one text. */
    private static String words(EngageException failure) {
        List<String> words = new ArrayList<>();
        words.add(String.valueOf(failure.details().problem()));
        if (failure.errorCode() != null) {
            words.add(failure.errorCode());
        }
        if (failure.text() != null) {
            words.add('"' + failure.text() + '"');
        }
        return String.join(" ", words);
    }

    /** There is nothing to authorize the call with. */
    EngageException withoutCredentials(NoCredentialsException cause) {
        FailureDetails details = new FailureDetails(
                facts.operation(),
                outcomeOf(DeliveryOutcome.NOT_SENT),
                attempts,
                0,
                ResponseHeaders.NONE,
                null,
                null,
                Map.of(),
                null,
                "",
                cause.getMessage(),
                null);
        return new AuthenticationException(details, cause.getCause());
    }

    /** No answer came. */
    EngageException transport(String problem, DeliveryOutcome last, @Nullable Throwable cause) {
        DeliveryOutcome outcome = outcomeOf(last);
        return new TransportException(
                new FailureDetails(
                        facts.operation(),
                        outcome,
                        attempts,
                        0,
                        ResponseHeaders.NONE,
                        null,
                        null,
                        Map.of(),
                        null,
                        "",
                        problem,
                        outcome == DeliveryOutcome.UNKNOWN && facts.replay() == Replay.ONCE
                                ? "it may have taken effect, look it up before making it again"
                                : null),
                cause);
    }

    /** Nothing was sent, this time. */
    EngageException notSent(String problem, @Nullable Throwable cause) {
        return transport(problem, DeliveryOutcome.NOT_SENT, cause);
    }

    /** What the transport threw, in words. */
    static String problem(Throwable cause) {
        if (cause instanceof NotTakenException && cause.getCause() != null) {
            return cause.getMessage() + ": " + problem(cause.getCause());
        }
        String name = cause instanceof InterruptedIOException
                ? "timed out or interrupted"
                : cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }

    /** Where an answer is not as expected. The reader's own message is left out, because it quotes the value. */
    static String place(Exception cause) {
        Matcher path = PATH.matcher(String.valueOf(cause.getMessage()));
        return path.find() ? " at " + path.group() : "";
    }

    static EngageException byStatus(FailureDetails details, @Nullable Throwable cause) {
        if (saysNotFound(details)) {
            return new NotFoundException(details, cause);
        }
        return switch (details.status()) {
            case 401 -> new AuthenticationException(details, cause);
            case 403 -> new PermissionException(details, cause);
            case 404, 410 -> new NotFoundException(details, cause);
            case 409, 412 -> new ConflictException(details, cause);
            case 429 -> new RateLimitException(details, cause);
            default ->
                details.status() == 408 || details.status() >= 500
                        ? new ServerException(details, cause)
                        : new InvalidRequestException(details, cause);
        };
    }

    /** Infobip says it under 400 with a code, and under 200 in words. */
    private static boolean saysNotFound(FailureDetails details) {
        String text = details.text();
        return details.status() < 300
                ? text != null && text.contains("No such entity exists")
                : details.status() == 400 && "NOT_FOUND".equals(details.errorCode());
    }

    private static @Nullable String problem(int status) {
        if (status < 300) {
            return "and yet an error by its body";
        }
        return status < 400 ? "a redirect, which is not followed" : null;
    }

    private @Nullable String advice(int status, ErrorBody error, @Nullable EngageException notRenewed) {
        if (notRenewed != null && notRenewed.details().advice() != null) {
            return notRenewed.details().advice();
        }
        if (status == 401) {
            return "check the credentials and that they belong to this base URL";
        }
        if (status == 403 && !facts.scopes().isEmpty()) {
            return "this operation needs " + oneOf(facts.scopes());
        }
        if (status == 403 && !facts.roles().isEmpty()) {
            return "the user needs one of the roles " + String.join(", ", facts.roles());
        }
        if (status == 404 && error.code() == null) {
            return "check the base URL too: the answer does not look like the platform's";
        }
        return null;
    }

    private @Nullable String adviceOnUnreadable(AttemptResult.Answered answer) {
        if (facts.replay() == Replay.ONCE) {
            return "the platform accepted the call, do not make it again";
        }
        return WebPage.is(text(answer.body())) ? "check the base URL: the answer is a web page" : null;
    }

    private static String oneOf(List<String> scopes) {
        return scopes.size() == 1 ? "the scope " + scopes.get(0) : "one of the scopes " + String.join(", ", scopes);
    }

    /** One attempt of which nobody knows makes the whole call unknown. */
    private DeliveryOutcome outcomeOf(DeliveryOutcome last) {
        return unknown ? DeliveryOutcome.UNKNOWN : last;
    }

    /** A secret at the cut is taken out before the text is cut there. */
    private String text(ByteString body) {
        int most = RAW_BODY + LONGEST_SECRET;
        String text = redaction.of((body.size() > most ? body.substring(0, most) : body).utf8());
        return text.length() > RAW_BODY ? text.substring(0, RAW_BODY) : text;
    }
}
