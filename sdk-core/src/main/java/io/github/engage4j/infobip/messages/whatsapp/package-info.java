/** WhatsApp: templates, interactive messages and products. */
@NullMarked
package io.github.engage4j.infobip.messages.whatsapp;

import org.jspecify.annotations.NullMarked;
