package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.internal.http.ClockReading;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says by the events of a place whether an activity was pushed. In doubt it cannot tell. */
final class PushedVerdict implements Verdict {

    private static final Duration SETTLING = Duration.ofMinutes(2);

    private final CimMessage activity;
    private final ActivityLikeness likeness;
    private final Instant pushedAbout;
    private final ActivityPlace place;
    private final Duration settled;

    /** The deadline is how long the push may have taken. */
    PushedVerdict(CimMessage activity, Instant pushedAbout, ActivityPlace place, Duration deadline) {
        this.activity = activity;
        this.likeness = new ActivityLikeness(activity);
        this.pushedAbout = pushedAbout;
        this.place = place;
        this.settled = deadline.plus(SETTLING);
    }

    @Override
    public boolean isFound(CimEvent event) {
        return likeness.isSame(event);
    }

    @Override
    public PushedLookup of(EventsRead read) {
        CimEvent same = first(read, likeness::isSame);
        if (same != null) {
            return PushedLookup.found(same);
        }
        String doubt = doubt(read);
        return doubt == null ? PushedLookup.notFound() : PushedLookup.cannotTell(doubt);
    }

    private @Nullable String doubt(EventsRead read) {
        String doubt = doubtOfEvents(read);
        doubt = doubt == null ? read.gap() : doubt;
        doubt = doubt == null ? place.doubt(activity.header()) : doubt;
        doubt = doubt == null ? read.clocks().problem() : doubt;
        return doubt == null ? doubtOfTime(read) : doubt;
    }

    private @Nullable String doubtOfEvents(EventsRead read) {
        if (first(read, likeness::hasSameId) != null) {
            return "an event has its id, but a body of another type";
        }
        return read.events().isEmpty() && place.kind() == ActivityPlace.Kind.CONVERSATION
                ? "the platform gives no event of this conversation: is the id right?"
                : null;
    }

    private @Nullable String doubtOfTime(EventsRead read) {
        Instant since = pushedAbout.plus(read.clocks().skew()).minus(ClockReading.LARGEST_SKEW);
        if (first(read, event -> isSince(event, since) && likeness.isPossible(event)) != null) {
            return "an event since then may be this activity under another id";
        }
        return read.clocks().here().isBefore(pushedAbout.plus(settled))
                ? "it may still be on its way: ask again " + settled.toSeconds() + " s after it was pushed"
                : null;
    }

    private static boolean isSince(CimEvent event, Instant since) {
        Instant timestamp = event.timestamp();
        return timestamp == null || !timestamp.isBefore(since);
    }

    private static @Nullable CimEvent first(EventsRead read, Predicate<CimEvent> which) {
        return read.events().stream().filter(which).findFirst().orElse(null);
    }
}
