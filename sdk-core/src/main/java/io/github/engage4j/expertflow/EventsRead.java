package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.internal.http.ClockReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of a place.
 *
 * @param events what was read
 * @param gap why there may be more that matter; null if there are none
 * @param clocks the clocks when the first of them, which are the newest, were read
 */
record EventsRead(List<CimEvent> events, @Nullable String gap, ClockReading clocks) {}
