package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A flow to start. Its constructor is not API: components get added.
 *
 * @param flowActionContent the flow
 */
public record FlowAction(@Required Flow flowActionContent) {

    /** A flow to start. */
    public static FlowAction of(Flow flowActionContent) {
        return new FlowAction(Arguments.required("flowActionContent", flowActionContent));
    }
}
