/** Queues: in which conversations wait for agents. */
@NullMarked
package io.github.engage4j.infobip.queues;

import org.jspecify.annotations.NullMarked;
