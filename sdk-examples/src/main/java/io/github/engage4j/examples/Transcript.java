package io.github.engage4j.examples;

import java.io.PrintStream;

/** Prints what happens, step by step. */
final class Transcript {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private int steps;

    Transcript(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println(text);
    }

    void step(String text) {
        steps++;
        out.println();
        out.println(steps + ". " + text);
    }

    /** A line, broken at blanks where it is too long. */
    void line(String text) {
        String indent = "   ";
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
