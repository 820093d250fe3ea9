package io.github.engage4j.api;

/**
 * An enumerated text of a platform that stays open: a value that this release does not know survives and is sent back unchanged.
 *
 * <p>Implementations are records of one text with a constant for each known value, so {@code equals} compares the text.
 */
public interface OpenEnum {

    /** The text as the platform writes it. */
    String value();
}
