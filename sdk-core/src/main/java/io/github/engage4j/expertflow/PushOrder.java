package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimHeader;
import io.github.engage4j.expertflow.cim.CimMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps activities of one conversation in their order: each waits for the last one before it that names the same conversation or
 * channel session, or the same customer if neither is named. Once one of them was not pushed, those behind it are held back, so that
 * pushing what was not pushed once more keeps the order too. Not thread-safe.
 */
final class PushOrder {

    private final Map<String, Turn> last = new HashMap<>();
    private final Map<String, String> notPushed = new HashMap<>();

    /** Adds an activity behind those that it has to wait for. */
    Turn add(CimMessage activity) {
        Turn turn = new Turn(activity, activity.header() == null ? List.of() : lines(activity.header()));
        for (String line : turn.lines) {
            turn.waitFor(last.put(line, turn));
        }
        return turn;
    }

    /** Takes out an activity that has ended, and gives those that need not wait any more. */
    List<Turn> end(Turn turn) {
        turn.lines.forEach(line -> last.remove(line, turn));
        List<Turn> free = new ArrayList<>();
        for (Turn follower : turn.followers) {
            follower.waitsFor--;
            if (follower.isFree()) {
                free.add(follower);
            }
        }
        return free;
    }

    /** Holds back what comes behind an activity. */
    void holdBack(Turn behind) {
        behind.lines.forEach(line -> notPushed.putIfAbsent(line, behind.activity.id()));
    }

    /** The id of an activity that was not pushed and that this one must not overtake, or null. */
    @Nullable
    String heldBackBy(Turn turn) {
        return turn.lines.stream()
                .map(notPushed::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> lines(CimHeader header) {
        List<String> lines = new ArrayList<>(2);
        if (header.conversationId() != null) {
            lines.add("conversation " + header.conversationId());
        }
        if (header.channelSessionId() != null) {
            lines.add("session " + header.channelSessionId());
        }
        if (lines.isEmpty() && header.customer() != null) {
            lines.add("customer " + header.customer().id());
        }
        return lines;
    }

    /** An activity and its place among the others. */
    static final class Turn {

        private final CimMessage activity;
        private final List<String> lines;
        private final List<Turn> followers = new ArrayList<>(1);
        private int waitsFor;

        private Turn(CimMessage activity, List<String> lines) {
            this.activity = activity;
            this.lines = lines;
        }

        CimMessage activity() {
            return activity;
        }

        boolean isFree() {
            return waitsFor == 0;
        }

        private void waitFor(@Nullable Turn before) {
            if (before != null) {
                before.followers.add(this);
                waitsFor++;
            }
        }
    }
}
