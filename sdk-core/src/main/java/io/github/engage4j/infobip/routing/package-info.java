/** Routing: the rules that put conversations into queues. */
@NullMarked
package io.github.engage4j.infobip.routing;

import org.jspecify.annotations.NullMarked;
