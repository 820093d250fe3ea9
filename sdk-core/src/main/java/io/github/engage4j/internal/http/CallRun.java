package io.github.engage4j.internal.http;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.AttemptReport;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.CallReport;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.Request;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: its attempts, the waits between them, and what they come to, all under one deadline that starts when the
 * run is made. Runs once, on one thread; only its {@link #control()} may be used from others.
 */
final class CallRun<T> {

    private final Engine engine;
    private final CallPlan<T> plan;
    private final CallOptions options;
    private final RetryPolicy policy;
    private final CallControl control = new CallControl();
    private final ObservedCall observed;
    private final long started;
    private final @Nullable ByteString content;
    private final @Nullable Intake<T> intake;
    private int attempts;
    private boolean unknown;
    private @Nullable String refused;
    private @Nullable String authorization;
    private @Nullable String renewal;
    private @Nullable EngageException notRenewed;

    CallRun(Engine engine, CallPlan<T> plan, CallOptions options) {
        this.engine = engine;
        this.plan = plan;
        this.options = options;
        this.policy = options.applyTo(engine.policy());
        this.content = plan.content() == null ? null : plan.content().bytes(plan.json(), options);
        this.intake = plan.reader().intake();
        this.started = engine.timing().nanoTime().getAsLong();
        this.observed = engine.observe(plan.facts().operation());
    }

    CallControl control() {
        return control;
    }

    /** Makes the call. */
    ApiResponse<T> run() {
        try {
            ApiResponse<T> response = attempt();
            observed.callEnded(new CallReport(
                    plan.facts().operation(), attempts, elapsedSince(started), response.status(), null, null));
            return response;
        } catch (EngageException e) {
            observed.callEnded(new CallReport(
                    plan.facts().operation(), attempts, elapsedSince(started), e.status(), e.outcome(), e));
            throw e;
        } finally {
            if (intake != null) {
                intake.ended();
            }
        }
    }

    private ApiResponse<T> attempt() {
        while (true) {
            checkBeforeAttempt();
            pace();
            AttemptResult result = once();
            if (result instanceof AttemptResult.Answered answer && answer.success() && answer.cut() == null) {
                return read(answer);
            }
            if (renews(result)) {
                continue;
            }
            Duration wait = waitAfter(result);
            if (wait == null) {
                return goneOrThrow(failure(result), result);
            }
            unknown |= result.outcome() == DeliveryOutcome.UNKNOWN;
            sleep(wait, result.outcome());
        }
    }

    private void checkBeforeAttempt() {
        if (control.isCancelled()) {
            throw failures().notSent("cancelled", null);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw failures().notSent("its thread was interrupted before it was sent", null);
        }
        if (nanosLeft() <= 0) {
            throw failures().notSent("the deadline of " + policy.deadline() + " passed before it was sent", null);
        }
    }

    /** Waits for the call's turn, if the client keeps to the published limits. */
    private void pace() {
        Pacer pacer = engine.pacer();
        if (pacer == null) {
            return;
        }
        long wait = pacer.take(plan.facts(), engine.timing().nanoTime().getAsLong(), nanosLeft());
        if (wait < 0) {
            throw failures().notSent("its turn within the published rate limit comes after its deadline", null);
        }
        if (wait > 0) {
            sleep(Duration.ofNanos(wait), DeliveryOutcome.NOT_SENT);
            checkBeforeAttempt();
        }
    }

    private AttemptResult once() {
        authorization = renewal == null ? authorize() : renewal;
        renewal = null;
        checkBeforeAttempt(); // what authorizes may have taken its time
        attempts++;
        long start = engine.timing().nanoTime().getAsLong();
        WireMark mark = new WireMark();
        AttemptResult result = intake == null ? send(mark) : send(mark, intake);
        unknown |= result instanceof AttemptResult.Answered && mark.lost();
        observed.attemptEnded(report(result, elapsedSince(start)));
        return result;
    }

    private AttemptResult send(WireMark mark) {
        Request request = AttemptRequest.of(plan, options, Map.of(), content, authorization, mark);
        Duration timeout = Duration.ofNanos(Math.min(policy.attemptTimeout().toNanos(), nanosLeft()));
        return engine.wire().send(request, mark, timeout, control);
    }

    /** How long a large answer takes as a whole, only the call's deadline bounds. */
    private AttemptResult send(WireMark mark, Intake<T> into) {
        Request request = AttemptRequest.of(plan, options, into.headers(), content, authorization, mark);
        return engine.wire().send(request, into, mark, policy.attemptTimeout(), Duration.ofNanos(nanosLeft()), control);
    }

    /** Without a token nothing is sent, whatever became of the call that should have fetched it. */
    private @Nullable String authorize() {
        try {
            return plan.authorizer().authorization(Duration.ofNanos(Math.max(1, nanosLeft())));
        } catch (EngageException e) {
            throw failures().unauthorized(e, plan.authorizer().advice());
        } catch (NoCredentialsException e) {
            throw failures().withoutCredentials(e);
        } catch (ClosedException e) {
            throw failures().notSent("the client was closed before it had a token", e);
        } catch (TokenTimeoutException e) {
            throw failures().notSent(String.valueOf(e.getMessage()), e);
        }
    }

    private AttemptReport report(AttemptResult result, Duration duration) {
        boolean success = result instanceof AttemptResult.Answered answer && answer.success() && answer.cut() == null;
        return new AttemptReport(
                plan.facts().operation(),
                attempts,
                duration,
                result.status(),
                success ? null : result.outcome(),
                result instanceof AttemptResult.Failed failed
                        ? failed.cause().getClass().getSimpleName()
                        : null,
                result.headers());
    }

    private ApiResponse<T> read(AttemptResult.Answered answer) {
        try {
            T value = intake == null
                    ? plan.reader().read(plan.json(), new Buffer().write(answer.body()))
                    : intake.value();
            engine.budget().success();
            return new ApiResponse<>(
                    answer.status(), answer.headers(), value, answer.body().asByteBuffer());
        } catch (DeniedException e) {
            return goneOrThrow(failures().refused(answer), answer);
        } catch (WebPageException e) {
            throw failures().webPage(answer);
        } catch (IOException | JsonDataException e) {
            throw failures()
                    .unreadable(answer, "the answer is not what this operation answers" + Failures.place(e), null);
        }
    }

    /** A refused token is renewed once, since a 401 says that nothing was done; the same one would be refused again. */
    private boolean renews(AttemptResult result) {
        if (result.status() != 401 || refused != null || authorization == null) {
            return false;
        }
        refused = authorization;
        renewal = renewal(authorization);
        return renewal != null;
    }

    /** What to send in place of what was refused; null if there is nothing else, and then the refusal stands. */
    private @Nullable String renewal(String last) {
        try {
            String next = plan.authorizer().refused(last) ? authorize() : null;
            return last.equals(next) ? null : next;
        } catch (EngageException e) {
            notRenewed = e;
        } catch (NoCredentialsException e) {
            notRenewed = failures().withoutCredentials(e);
        }
        return null;
    }

    /** How long to wait before the next attempt; null if there is none. */
    private @Nullable Duration waitAfter(AttemptResult result) {
        if (control.isCancelled()
                || attempts >= policy.maxAttempts()
                || !ReplayRules.mayFollow(result, plan.facts().replay())) {
            return null;
        }
        Duration asked = RetryAfter.of(result.headers(), engine.timing().clock());
        Duration wait =
                asked == null ? Backoff.after(attempts, policy, engine.timing().random()) : asked;
        return wait.toNanos() < nanosLeft() && engine.budget().take() ? wait : null;
    }

    private void sleep(Duration wait, DeliveryOutcome last) {
        try {
            engine.timing().sleeper().sleep(wait, control);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures().transport("interrupted while it waited for its next attempt", last, e);
        }
    }

    /** A deletion of which an earlier attempt may have done the work, and that now finds nothing, has succeeded. */
    private ApiResponse<T> goneOrThrow(EngageException failure, AttemptResult result) {
        T gone = plan.whenGone();
        if (unknown
                && gone != null
                && failure instanceof NotFoundException
                && result instanceof AttemptResult.Answered answer) {
            return new ApiResponse<>(
                    answer.status(), answer.headers(), gone, answer.body().asByteBuffer());
        }
        throw failure;
    }

    private EngageException failure(AttemptResult result) {
        if (result instanceof AttemptResult.Answered answer) {
            return answer.success()
                    ? failures().unreadable(answer, "the answer could not be read to its end", answer.cut())
                    : refused(answer);
        }
        IOException cause = ((AttemptResult.Failed) result).cause();
        String problem = control.isCancelled() ? "cancelled" : Failures.problem(cause);
        return failures().transport(problem, result.outcome(), cause);
    }

    private EngageException refused(AttemptResult.Answered answer) {
        EngageException failure = failures().refused(answer, notRenewed);
        if (notRenewed != null) {
            failure.addSuppressed(notRenewed);
        }
        return failure;
    }

    /** Made when something fails, which is seldom. */
    private Failures failures() {
        return new Failures(plan.facts(), engine.timing().clock(), attempts, unknown, redaction());
    }

    private Redaction redaction() {
        List<String> secrets = new ArrayList<>();
        plan.authorizer().secrets().forEach(secret -> secrets.add(secret.reveal()));
        for (String value : Arrays.asList(authorization, refused)) {
            if (value != null) {
                secrets.add(value.substring(value.indexOf(' ') + 1));
            }
        }
        return new Redaction(secrets);
    }

    private long nanosLeft() {
        return policy.deadline().toNanos() - (engine.timing().nanoTime().getAsLong() - started);
    }

    private Duration elapsedSince(long start) {
        return Duration.ofNanos(engine.timing().nanoTime().getAsLong() - start);
    }
}
