package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place on earth.
 *
 * @param latitude degrees to the north, -90 to 90
 * @param longitude degrees to the east, -180 to 180
 * @param others what it had besides when it was read, which is written again
 */
public record Location(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * A place.
     *
     * @throws IllegalArgumentException if it is not on earth
     */
    public static Location of(double latitude, double longitude) {
        return new Location(latitude, longitude, Absent.map()).checked("location");
    }

    Location checked(String path) {
        Checks.degrees(path + ".latitude", 90, latitude);
        Checks.degrees(path + ".longitude", 180, longitude);
        return this;
    }
}
