package io.github.engage4j.infobip.workinghours;

import org.jspecify.annotations.Nullable;

/**
 * Days on which agents do not work. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param workingHoursId the working hours it belongs to; sent by the platform though its specification does not declare it
 * @param name its name
 * @param startDate its first day as {@code yyyy-MM-dd}, which the official examples have where the specification declares a date with a
 *     time
 * @param endDate its last day in the same form
 * @param enabled whether it counts
 */
public record Holiday(
        @Nullable String id,
        @Nullable String workingHoursId,
        @Nullable String name,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Boolean enabled) {}
