package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.ResponseHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a message among those that a conversation holds. In doubt it cannot tell. */
final class SentSearch {

    private static final int MOST = 999;
    private static final Duration LOOK_BACK = Duration.ofHours(1);
    private static final Duration NEAR = Duration.ofMinutes(5);
    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final Duration LARGEST_SKEW = Duration.ofSeconds(30);
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
        Instant here = clock.instant();
        Instant there = date(response.headers());
        return response.map(page -> there == null
                ? SentLookup.cannotTell("the answer has no Date header, so the platform's clock is not known")
                : in(page, Duration.between(here, there), there));
    }

    private SentLookup in(Page<Message> page, Duration skew, Instant now) {
        if (skew.abs().compareTo(LARGEST_SKEW) > 0) {
            return SentLookup.cannotTell("the platform's clock differs from this one by "
                    + skew.abs().toSeconds() + " s");
        }
        if (page.items().size() >= MOST) {
            return SentLookup.cannotTell("too many messages were sent since to look at all of them");
        }
        if (page.totalItems() == null || page.items().size() != page.totalItems()) {
            return SentLookup.cannotTell("the answer does not hold all messages that were sent since");
        }
        return in(page.items(), sentAbout.plus(skew).minus(SECOND), now);
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
        return created == null || !created.isBefore(sent.minus(LARGEST_SKEW));
    }

    private static @Nullable Instant date(ResponseHeaders headers) {
        String date = headers.value("Date");
        try {
            return date == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
