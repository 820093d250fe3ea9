/** Bots. */
@NullMarked
package io.github.engage4j.infobip.bots;

import org.jspecify.annotations.NullMarked;
