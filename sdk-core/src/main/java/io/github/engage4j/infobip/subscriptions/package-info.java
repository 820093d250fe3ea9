/** Subscriptions: who gets told of events, where, and how the platform proves itself there. */
@NullMarked
package io.github.engage4j.infobip.subscriptions;

import org.jspecify.annotations.NullMarked;
