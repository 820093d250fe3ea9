package io.github.engage4j.infobip.forms;

import java.util.List;

/**
 * What to fill in the fields of a conversation's form. Its constructor is not API: components get added.
 *
 * @param fields the values, field by field
 */
public record UpsertDispositionsRequest(List<DispositionRequest> fields) {

    /** These values. Older ones are overwritten; whether those of fields that are not mentioned stay is not documented. */
    public static UpsertDispositionsRequest of(DispositionRequest... fields) {
        return of(List.of(fields));
    }

    /** These values. Older ones are overwritten; whether those of fields that are not mentioned stay is not documented. */
    public static UpsertDispositionsRequest of(List<DispositionRequest> fields) {
        return new UpsertDispositionsRequest(List.copyOf(fields));
    }
}
