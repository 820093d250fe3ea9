/** Conversation forms: forms, fields, triggers and what agents fill in. */
@NullMarked
package io.github.engage4j.infobip.forms;

import org.jspecify.annotations.NullMarked;
