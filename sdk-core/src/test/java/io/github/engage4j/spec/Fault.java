package io.github.engage4j.spec;

/**
 * What a request has that its specification does not have, or the other way round.
 *
 * @param operation the id of the operation
 * @param place where: {@code /member/-/member} of the body, {@code ?name} of the query, {@code {name}} of the path, or empty
 * @param problem what is wrong
 */
record Fault(String operation, String place, String problem) {

    @Override
    public String toString() {
        return operation + " " + place + ": " + problem;
    }
}
