package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;

/**
 * What a CIM message says. Each body type that the SDK knows is a record of its own; every other is a {@link CustomBody}. More types
 * get records of their own over time, so a {@code switch} over bodies needs a default.
 */
@Union(
        members = {PlainBody.class, UrlBody.class},
        raw = CustomBody.class,
        typeMember = "type")
public interface CimBody {

    /** The type, case-sensitive. */
    default String type() {
        return TypeNames.of(getClass());
    }
}
