package io.github.engage4j.infobip.webforms;

import io.github.engage4j.internal.json.Required;

/**
 * What came of a submission. Its constructor is not API: components get added.
 *
 * @param conversationId the conversation that it opened
 */
public record WebFormSubmission(@Required String conversationId) {}
