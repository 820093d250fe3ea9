/** Embeddable customer engagement: pushed authorization requests and the iframe. */
@NullMarked
package io.github.engage4j.infobip.embeddables;

import org.jspecify.annotations.NullMarked;
