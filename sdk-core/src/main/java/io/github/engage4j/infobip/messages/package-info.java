/** Messages of a conversation and their typed contents. */
@NullMarked
package io.github.engage4j.infobip.messages;

import org.jspecify.annotations.NullMarked;
