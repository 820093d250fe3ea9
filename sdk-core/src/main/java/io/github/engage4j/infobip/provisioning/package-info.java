/** Provisioning: applications and entities, the API keys bound to them, and the senders whose messages they get. */
@NullMarked
package io.github.engage4j.infobip.provisioning;

import org.jspecify.annotations.NullMarked;
