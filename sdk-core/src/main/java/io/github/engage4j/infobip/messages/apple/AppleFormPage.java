package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.json.Union;

/**
 * A page of a form. What the SDK does not know is a {@link RawFormPage}; more get records of their own over time, so a {@code switch}
 * needs a default.
 */
@Union(
        members = {AppleSelectPage.class, ApplePickerPage.class, AppleDatePickerPage.class, AppleInputPage.class},
        raw = RawFormPage.class,
        typeMember = "type")
public interface AppleFormPage {}
