package io.github.engage4j.internal.http;

import java.util.Locale;
import okio.Buffer;

/** Tells a web page, such as a gateway's login, from an answer of the platform. */
public final class WebPage {

    private static final int LOOKED_AT = 1024;

    private WebPage() {}

    /**
     * The text of an answer that may be any text but a web page.
     *
     * @throws WebPageException if it is one
     */
    public static String refused(Buffer body) throws WebPageException {
        String text = body.readUtf8();
        if (is(text)) {
            throw new WebPageException();
        }
        return text;
    }

    /** Whether a text is an HTML document. */
    static boolean is(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()))
                .replace('\ufeff', ' ')
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<") && (start.contains("<!doctype html") || start.contains("<html"));
    }
}
