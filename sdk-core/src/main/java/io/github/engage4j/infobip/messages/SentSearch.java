package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.Page;
import io.github.engage4j.internal.http.ClockReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks for a message among those that a conversation holds. In doubt it cannot tell. */
final class SentSearch {

    private static final int MOST = 999;
    private static final Duration LOOK_BACK = Duration.ofHours(1);
    private static final Duration NEAR = Duration.ofMinutes(5);
    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Likeness likeness;
    private final Instant sentAbout;
    private final Clock clock;
    private final Duration settled;

    /** The deadline is how long the creation may have taken. */
    SentSearch(CreateMessageRequest request, Instant sentAbout, Clock clock, Duration deadline) {
        this.likeness = new Likeness(request);
        this.sentAbout = sentAbout;
        this.clock = clock;
        this.settled = deadline.plus(SETTLING);
    }

    /** Everything that was sent in the conversation since well before. */
    static ListMessagesRequest since(Instant sentAbout) {
        return ListMessagesRequest.builder()
                .direction(MessageDirection.OUTBOUND)
                .createdAfter(sentAbout.minus(LOOK_BACK))
                .orderBy("createdAt:asc")
                .limit(MOST)
                .build();
    }

    ApiResponse<SentLookup> in(ApiResponse<Page<Message>> response) {
        ClockReading clocks = ClockReading.of(response.headers(), clock);
        return response.map(page -> in(page, clocks));
    }

    private SentLookup in(Page<Message> page, ClockReading clocks) {
        String problem = clocks.problem();
        if (problem != null) {
            return SentLookup.cannotTell(problem);
        }
        if (page.items().size() >= MOST) {
            return SentLookup.cannotTell("too many messages were sent since to look at all of them");
        }
        if (page.totalItems() == null || page.items().size() != page.totalItems()) {
            return SentLookup.cannotTell("the answer does not hold all messages that were sent since");
        }
        Instant now = clocks.here().plus(clocks.skew());
        return in(page.items(), sentAbout.plus(clocks.skew()).minus(SECOND), now);
    }

    private SentLookup in(List<Message> messages, Instant sent, Instant now) {
        List<Message> same = messages.stream().filter(likeness::isSame).toList();
        if (same.size() == 1 && isNear(same.get(0), sent)) {
            return SentLookup.found(same.get(0));
        }
        if (!same.isEmpty()) {
            return SentLookup.cannotTell(
                    same.size() == 1
                            ? "the one message that says the same was not created about then"
                            : same.size() + " messages say the same");
        }
        if (messages.stream().anyMatch(message -> isSince(message, sent) && likeness.isPossible(message))) {
            return SentLookup.cannotTell("a message since then may be this one, changed by the platform");
        }
        return now.isBefore(sent.plus(settled))
                ? SentLookup.cannotTell(
                        "it may still be on its way: ask again " + settled.toSeconds() + " s after it was sent")
                : SentLookup.notFound();
    }

    private static boolean isNear(Message message, Instant sent) {
        Instant created = message.createdAt();
        return created != null && !created.isBefore(sent) && !created.isAfter(sent.plus(NEAR));
    }

    /** The clock that dates messages need not be the one that dates answers, so what is a little older counts too. */
    private static boolean isSince(Message message, Instant sent) {
        Instant created = message.createdAt();
        return created == null || !created.isBefore(sent.minus(ClockReading.LARGEST_SKEW));
    }
}
