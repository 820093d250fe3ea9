package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place on earth.
 *
 * @param latitude degrees to the north, -90 to 90, with all digits that were read
 * @param longitude degrees to the east, -180 to 180, with all digits that were read
 * @param others what it had besides when it was read, which is written again
 */
public record Location(
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * A place.
     *
     * @throws IllegalArgumentException if it is not on earth
     */
    public static Location of(double latitude, double longitude) {
        Checks.degrees("location.latitude", 90, latitude);
        Checks.degrees("location.longitude", 180, longitude);
        return new Location(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude), Absent.map());
    }

    Location checked(String path) {
        Checks.degrees(
                path + ".latitude",
                90,
                Arguments.required(path + ".latitude", latitude).doubleValue());
        Checks.degrees(
                path + ".longitude",
                180,
                Arguments.required(path + ".longitude", longitude).doubleValue());
        return this;
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
