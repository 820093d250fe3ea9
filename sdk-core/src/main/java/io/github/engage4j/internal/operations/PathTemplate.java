package io.github.engage4j.internal.operations;

import io.github.engage4j.internal.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path with named arguments, such as {@code /agents/{agentId}}, taken apart once. */
public final class PathTemplate {

    /** Segments of characters that need no encoding, and arguments; none of dots alone. */
    private static final Pattern TEMPLATE =
            Pattern.compile("(/(?!\\.{1,2}(/|$))([A-Za-z0-9._~!$&'()*+,;=:@-]+|\\{[A-Za-z0-9_-]+\\}))+");

    private final List<Segment> segments;
    private final List<String> arguments;

    private PathTemplate(List<Segment> segments) {
        this.segments = segments;
        this.arguments = arguments(segments);
    }

    static PathTemplate parse(String path) {
        List<Segment> segments = new ArrayList<>();
        for (String part : path.substring(1).split("/", -1)) {
            boolean argument = part.startsWith("{") && part.endsWith("}");
            segments.add(new Segment(argument ? part.substring(1, part.length() - 1) : part, argument));
        }
        return new PathTemplate(List.copyOf(segments));
    }

    /**
     * Checks a path that comes from a caller.
     *
     * @throws IllegalArgumentException if it does not start with a slash, has an empty, {@code .} or {@code ..} segment, or holds what is
     *     no part of a path
     */
    static void checkTemplate(@Nullable String path) {
        String text = Arguments.notBlank("path", path);
        if (!TEMPLATE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "path must be like /ccaas/1/conversations/{conversationId}, below the base URL and without"
                            + " a query, but is '" + Arguments.shown(text) + "'");
        }
    }

    /** The names of the arguments, in the order of the path. */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * Checks values for the arguments: each must name one thing, so that a call cannot leave its path.
     *
     * @throws IllegalArgumentException if one is missing, blank, {@code .} or {@code ..}
     */
    public List<String> check(List<@Nullable String> values) {
        if (values.size() != arguments.size()) {
            throw new IllegalArgumentException(
                    "the path takes " + arguments + ", but got " + values.size() + " values");
        }
        List<String> checked = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            checked.add(check(arguments.get(i), values.get(i)));
        }
        return checked;
    }

    /** Each segment of the path, with the arguments' values in their places and nothing encoded. */
    public List<String> expand(List<String> values) {
        List<String> path = new ArrayList<>(segments.size());
        int next = 0;
        for (Segment part : segments) {
            path.add(part.argument() ? values.get(next++) : part.text());
        }
        return path;
    }

    /** Whether a path, taken apart and decoded, is one of this template. */
    public boolean matches(List<String> path) {
        if (path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!segments.get(i).argument() && !segments.get(i).text().equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The value of an argument in a path that matches. */
    public String argument(String name, List<String> path) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).argument() && segments.get(i).text().equals(name)) {
                return path.get(i);
            }
        }
        throw new IllegalArgumentException("the path has no " + name + ", it takes " + arguments);
    }

    private static List<String> arguments(List<Segment> segments) {
        List<String> names = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.argument()) {
                names.add(segment.text());
            }
        }
        return List.copyOf(names);
    }

    private static String check(String name, @Nullable String value) {
        String text = Arguments.required(name, value);
        if (text.isBlank() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException(
                    name + " must not be empty, '.' or '..', but is '" + Arguments.shown(text) + "'");
        }
        return text;
    }

    private record Segment(String text, boolean argument) {}
}
