package io.github.engage4j.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds a secret in a text, each of its characters as it is, as JSON may escape it, or as a form encodes it. It goes through all
 * readings at once and never deeper: tokens are long, and a regular expression of such alternatives needs a stack as long as they are.
 */
final class SecretText {

    private final int[] secret;

    SecretText(String secret) {
        this.secret = secret.codePoints().toArray();
    }

    /** The text with something else wherever the secret stands. */
    String replaceIn(String text, String replacement) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = mayStartAt(i, text) ? endOf(i, text) : -1;
            if (end > i) {
                kept.append(text, from, i).append(replacement);
                from = end;
                i = end - 1;
            }
        }
        return from == 0 ? text : kept.append(text, from, text.length()).toString();
    }

    private boolean mayStartAt(int at, String text) {
        char c = text.charAt(at);
        return c == '\\' || c == '%' || c == '+' || text.codePointAt(at) == secret[0];
    }

    /** The place behind the secret that starts at a place, or -1. */
    private int endOf(int start, String text) {
        Set<Integer> places = Set.of(start);
        for (int c : secret) {
            Set<Integer> next = new TreeSet<>();
            for (int place : places) {
                addPlacesAfter(c, place, text, next);
            }
            if (next.isEmpty()) {
                return -1;
            }
            places = next;
        }
        return ((TreeSet<Integer>) places).last();
    }

    private static void addPlacesAfter(int c, int place, String text, Set<Integer> next) {
        String literal = Character.toString(c);
        add(literal, place, text, next);
        add("\\" + literal, place, text, next);
        if (place < text.length() && (text.charAt(place) == '\\' || text.charAt(place) == '%')) {
            addIgnoringCase(unicodeEscape(literal), place, text, next);
            addIgnoringCase(percentEncoded(literal), place, text, next);
        }
        if (c == ' ') {
            add("+", place, text, next);
        }
    }

    private static void add(String form, int place, String text, Set<Integer> next) {
        if (text.startsWith(form, place)) {
            next.add(place + form.length());
        }
    }

    private static void addIgnoringCase(String form, int place, String text, Set<Integer> next) {
        if (text.regionMatches(true, place, form, 0, form.length())) {
            next.add(place + form.length());
        }
    }

    private static String unicodeEscape(String literal) {
        StringBuilder escape = new StringBuilder();
        literal.chars().forEach(unit -> escape.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return escape.toString();
    }

    private static String percentEncoded(String literal) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : literal.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02x", unit));
        }
        return encoded.toString();
    }
}
