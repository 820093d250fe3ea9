package io.github.engage4j.expertflow.cim;

import org.jspecify.annotations.Nullable;

/**
 * A place on earth.
 *
 * @param latitude degrees to the north, -90 to 90
 * @param longitude degrees to the east, -180 to 180
 */
public record Location(@Nullable Double latitude, @Nullable Double longitude) {

    /**
     * A place.
     *
     * @throws IllegalArgumentException if it is not on earth
     */
    public static Location of(double latitude, double longitude) {
        return new Location(latitude, longitude).checked("location");
    }

    Location checked(String path) {
        Checks.degrees(path + ".latitude", 90, latitude);
        Checks.degrees(path + ".longitude", 180, longitude);
        return this;
    }
}
