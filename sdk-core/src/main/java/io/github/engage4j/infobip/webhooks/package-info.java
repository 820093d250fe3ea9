/**
 * Reading what Infobip sends to a webhook: verified, typed, each event once. Start at
 * {@link io.github.engage4j.infobip.webhooks.WebhookReceiver}.
 */
@NullMarked
package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.NullMarked;
