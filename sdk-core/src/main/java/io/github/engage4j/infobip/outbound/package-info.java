/** Messages that open a conversation, over the platform's one API for all channels. */
@NullMarked
package io.github.engage4j.infobip.outbound;

import org.jspecify.annotations.NullMarked;
