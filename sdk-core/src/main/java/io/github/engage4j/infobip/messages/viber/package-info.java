/** Viber bots: keyboards, carousels and videos. */
@NullMarked
package io.github.engage4j.infobip.messages.viber;

import org.jspecify.annotations.NullMarked;
