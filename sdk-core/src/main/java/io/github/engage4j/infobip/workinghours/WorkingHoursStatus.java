package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.api.OpenEnum;

/**
 * Whether agents work now. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record WorkingHoursStatus(String value) implements OpenEnum {

    /** They do. */
    public static final WorkingHoursStatus INSIDE_OF_WORKING_HOURS = new WorkingHoursStatus("INSIDE_OF_WORKING_HOURS");
    /** They do not. */
    public static final WorkingHoursStatus OUTSIDE_OF_WORKING_HOURS =
            new WorkingHoursStatus("OUTSIDE_OF_WORKING_HOURS");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static WorkingHoursStatus of(String value) {
        return new WorkingHoursStatus(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
