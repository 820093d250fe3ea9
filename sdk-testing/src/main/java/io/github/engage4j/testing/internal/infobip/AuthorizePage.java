package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.testing.internal.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page in the iframe: what the request_uri opens, or why it opens nothing. How Infobip's own pages look and which headers they have is
 * not documented; all is an assumption here but that any page may frame them, without which they could not be embedded.
 */
final class AuthorizePage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";
    private static final String STYLE = """
            body { font: 15px/1.5 sans-serif; color: #223; background: #fff; margin: 0; padding: 24px 32px }
            h1 { font-size: 22px; margin: 0 0 4px }
            .tenant { color: #667; margin: 0 0 20px }
            ol { display: flex; gap: 8px; list-style: none; margin: 0 0 24px; padding: 0 }
            ol li { flex: 1; padding: 8px 12px; border-bottom: 3px solid #d5d9e2; color: #667 }
            ol li:first-child { border-color: #2b6cb0; color: #2b6cb0; font-weight: bold }
            label { display: block; margin: 0 0 16px }
            input { display: block; width: 20em; margin-top: 4px; padding: 6px 8px; font: inherit; border: 1px solid #b8bfcc; border-radius: 4px }
            button { padding: 8px 20px; font: inherit; color: #fff; background: #2b6cb0; border: 0; border-radius: 4px }
            .scopes { margin-top: 28px; color: #667; font-size: 13px }
            """;
    private static final String WIZARD = """
            <ol><li>1. Audience</li><li>2. Message</li><li>3. Schedule</li></ol>
            <label>Name of the campaign<input value="Spring offers"></label>
            <label>Who receives it<input value="Customers of the last year"></label>
            <button type="button">Next</button>
            """;

    private AuthorizePage() {}

    /** Whether scopes are those of Moments. */
    static boolean isMoments(List<String> scopes) {
        return anyStartsWith(scopes, "flow:");
    }

    static Answer granted(List<String> scopes, @Nullable Tenant tenant) {
        StringBuilder items = new StringBuilder();
        scopes.forEach(scope -> items.append("<li>").append(escape(scope)).append("</li>"));
        return page(
                200,
                title(scopes),
                "<p class=\"tenant\">Tenant: " + escape(name(tenant)) + "</p>\n" + (isMoments(scopes) ? WIZARD : "")
                        + "<div class=\"scopes\">Granted scopes:<ul>" + items + "</ul></div>");
    }

    static Answer refused(String reason) {
        return page(400, "Not authorized", "<p>" + escape(reason) + "</p>");
    }

    private static String title(List<String> scopes) {
        if (isMoments(scopes)) {
            return "Campaign wizard";
        }
        return anyStartsWith(scopes, "answers:") ? "Chatbot builder" : "Embeddable";
    }

    private static boolean anyStartsWith(List<String> scopes, String product) {
        return scopes.stream().anyMatch(scope -> scope.startsWith(product));
    }

    private static String name(@Nullable Tenant tenant) {
        if (tenant == null) {
            return "the whole account";
        }
        return tenant.entityId() == null ? tenant.applicationId() : tenant.applicationId() + " / " + tenant.entityId();
    }

    private static Answer page(int status, String title, String body) {
        String html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + title
                + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n<h1>" + title + "</h1>\n" + body
                + "\n</body>\n</html>\n";
        return Answer.html(status, html)
                .with("Content-Security-Policy", POLICY)
                .with("Cache-Control", "no-store")
                .with("Referrer-Policy", "no-referrer");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
