package io.github.engage4j.infobip.official;

import io.github.engage4j.internal.json.Dates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares JSON that was read and written again with what it was. */
final class Difference {

    private final Set<String> pointers = new TreeSet<>();

    private Difference() {}

    /** Pointers to members that got lost, and to those that hold something else; null members count for absent. */
    static Set<String> lost(Object was, Object is) {
        Difference difference = new Difference();
        difference.compare("", was, is);
        return difference.pointers;
    }

    private void compare(String pointer, Object was, Object is) {
        if (was instanceof Map<?, ?> members && is instanceof Map<?, ?> others) {
            members.forEach((name, value) -> compare(pointer + "/" + name, value, others.get(name)));
        } else if (was instanceof List<?> items && is instanceof List<?> others && items.size() == others.size()) {
            for (int i = 0; i < items.size(); i++) {
                compare(pointer + "/" + i, items.get(i), others.get(i));
            }
        } else if (was != null && (is == null || !same(was, is))) {
            pointers.add(pointer);
        }
    }

    /** Numbers by value, also where one is a text, and dates by the instant. */
    private static boolean same(Object was, Object is) {
        return was.equals(is) || sameNumber(was, is) || sameDate(was, is);
    }

    private static boolean sameNumber(Object was, Object is) {
        try {
            return new BigDecimal(was.toString()).compareTo(new BigDecimal(is.toString())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean sameDate(Object was, Object is) {
        try {
            return Dates.read(was.toString())
                    .truncatedTo(java.time.temporal.ChronoUnit.MILLIS)
                    .equals(Dates.read(is.toString()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
