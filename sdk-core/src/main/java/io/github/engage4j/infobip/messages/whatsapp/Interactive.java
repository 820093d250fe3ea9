package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.json.Union;

/**
 * What an interactive message shows and offers. What the SDK does not know is a {@link RawInteractive}; more get records of their own over
 * time, so a {@code switch} needs a default.
 */
@Union(
        members = {
            ButtonsInteractive.class,
            ListInteractive.class,
            UrlButtonInteractive.class,
            FlowInteractive.class,
            VoiceButtonInteractive.class,
            ContactInfoInteractive.class
        },
        raw = RawInteractive.class,
        typeMember = "type")
public interface Interactive {}
