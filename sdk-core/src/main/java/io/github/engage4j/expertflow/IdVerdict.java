package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimEvent;

/**
 * Knows no more of an activity than its id.
 *
 * @param id the activity's id
 */
record IdVerdict(String id) implements Verdict {

    @Override
    public boolean isFound(CimEvent event) {
        return ActivityLikeness.hasId(event, id);
    }

    @Override
    public PushedLookup of(EventsRead read) {
        return read.events().stream()
                .filter(this::isFound)
                .findFirst()
                .map(PushedLookup::found)
                .orElseGet(() -> PushedLookup.cannotTell(
                        "no event has this id, but it may have been given another: look up with the whole activity"));
    }
}
