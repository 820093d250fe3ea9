package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.internal.Arguments;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The latest events, in memory. Claims are kept apart: one that is being handled is not forgotten, however many come after it. */
final class RecentEvents implements SeenEvents {

    private final int capacity;
    private final Set<String> claimed = new HashSet<>();
    private final Set<String> done = new LinkedHashSet<>();

    RecentEvents(int capacity) {
        this.capacity = Arguments.between(1, Integer.MAX_VALUE, "capacity", capacity);
    }

    @Override
    public synchronized Claim claim(String key) {
        if (done.contains(key)) {
            return Claim.DONE;
        }
        return claimed.add(key) ? Claim.GRANTED : Claim.BUSY;
    }

    @Override
    public synchronized void done(String key) {
        claimed.remove(key);
        done.add(key);
        if (done.size() > capacity) {
            Iterator<String> oldest = done.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    @Override
    public synchronized void release(String key) {
        claimed.remove(key);
    }

    @Override
    public synchronized boolean isDone(String key) {
        return done.contains(key);
    }
}
