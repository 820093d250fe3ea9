package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 * @param locationName its name, or null
 * @param address its address, or null
 */
@TypeName("LOCATION")
public record LocationContent(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String locationName,
        @Nullable String address) implements MessageContent {

    private static final double MOST_NORTH = 90;
    private static final double MOST_EAST = 180;

    /**
     * A place by its coordinates.
     *
     * @throws IllegalArgumentException if they are not on the map
     */
    public static LocationContent of(double latitude, double longitude) {
        return new LocationContent(
                within(MOST_NORTH, "latitude", latitude), within(MOST_EAST, "longitude", longitude), null, null);
    }

    /**
     * A place by its coordinates, with a name and an address; either may be null.
     *
     * @throws IllegalArgumentException if the coordinates are not on the map
     */
    public static LocationContent of(
            double latitude, double longitude, @Nullable String locationName, @Nullable String address) {
        LocationContent place = of(latitude, longitude);
        return new LocationContent(place.latitude, place.longitude, locationName, address);
    }

    private static double within(double most, String field, double degrees) {
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException(field + " must be " + -most + " to " + most + ", but is " + degrees);
        }
        return degrees;
    }
}
