package io.github.engage4j.infobip.access;

import io.github.engage4j.api.OpenEnum;

/**
 * A permission of a role, by its id. The platform's whole table is not published where a program can read it: the constants are the ids
 * that are known. Open: what has no constant survives.
 *
 * @param value the id
 */
public record Permission(String value) implements OpenEnum {

    /** View conversations. Without a seat it makes its user an active viewer. */
    public static final Permission VIEW = new Permission("contact-center/conversations/view");
    /** Download one's own conversations. */
    public static final Permission DOWNLOAD_OWN_CONVERSATION =
            new Permission("conversations/my-work/download-conversation");
    /** Conversations may be assigned to its user. */
    public static final Permission ALLOW_ASSIGNMENT = new Permission("conversations/allow-assignment");

    private static final String REPORTS = "reports/ccaas/";

    /** The text that the platform uses, for a value that has no constant yet. */
    public static Permission of(String value) {
        return new Permission(value);
    }

    /** Whether it is one of the permissions for reports; that these begin with {@code reports/ccaas/} is known from third parties only. */
    public boolean isReport() {
        return value.startsWith(REPORTS);
    }

    @Override
    public String toString() {
        return value;
    }
}
