/** Templates of LINE. */
@NullMarked
package io.github.engage4j.infobip.messages.line;

import org.jspecify.annotations.NullMarked;
