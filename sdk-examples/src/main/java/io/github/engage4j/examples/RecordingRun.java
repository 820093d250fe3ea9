package io.github.engage4j.examples;

import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.examples.RecordingJournal.Entry;
import io.github.engage4j.examples.RecordingJournal.State;
import io.github.engage4j.examples.RecordingsFile.Line;
import io.github.engage4j.expertflow.ActivitiesApi;
import io.github.engage4j.expertflow.PushAllOptions;
import io.github.engage4j.expertflow.PushListener;
import io.github.engage4j.expertflow.PushResult;
import io.github.engage4j.expertflow.PushStatus;
import io.github.engage4j.expertflow.PushSummary;
import io.github.engage4j.expertflow.PushedLookup;
import io.github.engage4j.expertflow.PushedLookup.Finding;
import io.github.engage4j.expertflow.cim.CimMessage;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Pushes what a journal does not know to be pushed or refused, and writes everything that happens into it. */
final class RecordingRun implements PushListener {

    private static final String MISSING = "it is missing: --push-missing pushes it, behind what has come after it";

    private final ActivitiesApi activities;
    private final RecordingJournal journal;
    private final boolean pushMissing;
    private final ProgressBar progress;
    private final PrintStream out;
    private final Clock clock = Clock.systemUTC();
    private final Set<UUID> seen = new HashSet<>();
    private long leftOut;

    RecordingRun(
            ActivitiesApi activities,
            RecordingJournal journal,
            boolean pushMissing,
            ProgressBar progress,
            PrintStream out) {
        this.activities = activities;
        this.journal = journal;
        this.pushMissing = pushMissing;
        this.progress = progress;
        this.out = out;
    }

    /** Pushes the recordings of a file, and once more those that were not pushed for a reason that may have passed. */
    void push(RecordingsFile file, int concurrency) throws IOException {
        try (Stream<Line> lines = file.lines()) {
            pushAll(lines.filter(this::isReadable).map(Line::activity).filter(this::isDue), concurrency);
        }
        if (journal.count(State.NOT_PUSHED) > 0) {
            try (Stream<Line> lines = file.lines()) {
                Set<UUID> again = new HashSet<>();
                pushAll(lines.map(Line::activity).filter(activity -> wasNotPushed(activity, again)), concurrency);
            }
        }
    }

    /** What became of so many lines. */
    RecordingTally tally(long lines) {
        return new RecordingTally(lines, count(State.PUSHED), count(State.REFUSED), count(State.UNKNOWN), leftOut);
    }

    @Override
    public void pushing(CimMessage activity) {
        journal.sending(activity.id(), clock.instant());
    }

    @Override
    public void ended(PushResult result, PushSummary soFar) {
        String reason =
                result.error() == null ? "" : String.valueOf(result.error().getMessage());
        note(result.activity(), State.valueOf(result.status().name()), reason);
        progress.stepBy(result.status() == PushStatus.NOT_PUSHED ? 0 : 1); // it has another turn
    }

    private long count(State state) {
        return seen.stream()
                .map(journal::of)
                .filter(entry -> entry != null && entry.state() == state)
                .count();
    }

    private void pushAll(Stream<CimMessage> due, int concurrency) {
        PushAllOptions options =
                PushAllOptions.builder().concurrency(concurrency).listener(this).build();
        activities.pushAll(due, options);
    }

    private boolean isReadable(Line line) {
        CimMessage activity = line.activity();
        boolean repeated = activity != null && !seen.add(UUID.fromString(activity.id()));
        if (activity == null || repeated) {
            out.println("line " + line.number() + " is left out: "
                    + (repeated ? "an earlier line has the same recording" : line.problem()));
            leftOut++;
            progress.step();
        }
        return activity != null && !repeated;
    }

    private boolean isDue(CimMessage activity) {
        Entry entry = entry(activity);
        boolean due = entry == null || entry.state() == State.NOT_PUSHED || isInDoubtAndDue(activity, entry);
        if (!due) {
            progress.step();
        }
        return due;
    }

    /** Whether a line's activity was not pushed, and no earlier line has it. */
    private boolean wasNotPushed(CimMessage activity, Set<UUID> again) {
        Entry entry = activity == null ? null : entry(activity);
        return entry != null && entry.state() == State.NOT_PUSHED && again.add(UUID.fromString(activity.id()));
    }

    private @Nullable Entry entry(CimMessage activity) {
        return journal.of(UUID.fromString(activity.id()));
    }

    /**
     * Whether to push an activity that the platform may have. One that was on its way when the program ended takes its place again if it
     * is missing, since nothing of its conversation has come after it; one that was left unknown only if the user says so.
     */
    private boolean isInDoubtAndDue(CimMessage activity, Entry entry) {
        if (entry.state() != State.SENDING && entry.state() != State.UNKNOWN) {
            return false;
        }
        try {
            return isDue(
                    activity,
                    entry,
                    activities.findPushed(activity, entry.sentAt()).execute());
        } catch (AuthenticationException | PermissionException e) {
            throw e; // no other look-up would do better, and no push
        } catch (EngageException e) {
            note(activity, State.UNKNOWN, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private boolean isDue(CimMessage activity, Entry entry, PushedLookup lookup) {
        boolean missing = lookup.finding() == Finding.NOT_FOUND;
        boolean due = missing && (pushMissing || entry.state() == State.SENDING);
        if (lookup.finding() == Finding.FOUND) {
            note(activity, State.PUSHED, "found");
        } else if (!due) {
            note(activity, State.UNKNOWN, missing ? MISSING : lookup.reason());
        }
        return due;
    }

    private void note(CimMessage activity, State state, String reason) {
        journal.ended(activity.id(), state, reason);
        if (state != State.PUSHED) {
            out.println(state + " " + activity.id() + ": " + reason);
        }
    }
}
