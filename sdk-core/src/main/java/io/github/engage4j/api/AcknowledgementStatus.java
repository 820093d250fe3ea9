package io.github.engage4j.api;

/**
 * What an {@link Acknowledgement} says has become of the call. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AcknowledgementStatus(String value) implements OpenEnum {

    /** It was done. */
    public static final AcknowledgementStatus SUCCESS = new AcknowledgementStatus("SUCCESS");
    /** It was not done. Callers do not meet it, because the call fails with an exception. */
    public static final AcknowledgementStatus ERROR = new AcknowledgementStatus("ERROR");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AcknowledgementStatus of(String value) {
        return new AcknowledgementStatus(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
