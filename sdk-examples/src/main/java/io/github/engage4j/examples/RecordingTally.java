package io.github.engage4j.examples;

/**
 * What became of the lines of a file; none is in two of these.
 *
 * @param lines all of them
 * @param pushed those that the platform has
 * @param refused those that it refuses
 * @param unknown those that it may have
 * @param leftOut those that say nothing that can be pushed, or the same as an earlier one
 */
record RecordingTally(long lines, long pushed, long refused, long unknown, long leftOut) {

    /** Those that had no turn, or could not be pushed for a reason that may pass. */
    long notPushed() {
        return lines - pushed - refused - unknown - leftOut;
    }

    /** All of it in a sentence. */
    String text() {
        return "Pushed " + pushed + ", refused " + refused + ", unknown " + unknown + ", left out " + leftOut
                + (notPushed() == 0 ? "" : ", not pushed yet " + notPushed() + ": start it again");
    }
}
