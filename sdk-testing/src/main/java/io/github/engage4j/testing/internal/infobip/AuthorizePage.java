package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.testing.internal.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page in the iframe, as plain as can be. */
final class AuthorizePage {

    private AuthorizePage() {}

    static Answer granted(List<String> scopes, @Nullable Tenant tenant) {
        StringBuilder items = new StringBuilder();
        scopes.forEach(scope -> items.append("<li>").append(escape(scope)).append("</li>"));
        return page(
                200,
                title(scopes),
                "<p>Tenant: " + escape(name(tenant)) + "</p>\n<p>Granted scopes:</p>\n<ul>" + items + "</ul>");
    }

    static Answer refused(String reason) {
        return page(400, "Not authorized", "<p>" + escape(reason) + "</p>");
    }

    private static String title(List<String> scopes) {
        if (scopes.stream().anyMatch(scope -> scope.startsWith("flow:"))) {
            return "Campaign wizard";
        }
        return scopes.stream().anyMatch(scope -> scope.startsWith("answers:")) ? "Chatbot builder" : "Embeddable";
    }

    private static String name(@Nullable Tenant tenant) {
        if (tenant == null) {
            return "the whole account";
        }
        return tenant.entityId() == null ? tenant.applicationId() : tenant.applicationId() + " / " + tenant.entityId();
    }

    private static Answer page(int status, String title, String body) {
        return Answer.html(
                status,
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + title
                        + "</title></head>\n<body>\n<h1>" + title + "</h1>\n" + body + "\n</body>\n</html>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
