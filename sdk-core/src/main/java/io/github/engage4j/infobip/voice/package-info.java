/** Calls of the contact centre: recordings, transfers, hold, waiting strategies and settings. */
@NullMarked
package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.NullMarked;
