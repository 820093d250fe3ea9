/** Conversations: creating, reading and assigning them. */
@NullMarked
package io.github.engage4j.infobip.conversations;

import org.jspecify.annotations.NullMarked;
