package io.github.engage4j.internal.wire;

import io.github.engage4j.infobip.workinghours.WorkingHoursStatus;
import io.github.engage4j.internal.json.Required;

/**
 * The answer to the question whether agents work now.
 *
 * @param status whether they do
 */
public record WorkingHoursStatusAnswer(@Required WorkingHoursStatus status) {}
