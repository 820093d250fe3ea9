/** Templates of Facebook Messenger. */
@NullMarked
package io.github.engage4j.infobip.messages.facebook;

import org.jspecify.annotations.NullMarked;
