package io.github.engage4j.bench;

import java.util.List;

/** Streams all pages of a long list in a small heap. */
final class Paging {

    private Paging() {}

    /** Prints how many messages the server at the URL has. */
    public static void main(String[] args) {
        try (SdkClient client = new SdkClient(args[0])) {
            System.out.println(client.messages().count());
        }
    }

    static List<Figure> measure() throws Exception {
        try (Children.Server server = Children.server(0)) {
            String[] lines = Children.run(Children.java(List.of("-Xmx64m"), Paging.class, server.url()))
                    .strip()
                    .split("\n");
            double items = Double.parseDouble(lines[lines.length - 1]);
            return List.of(Figure.atLeast("PagedCall in a heap of 64 MB, items", items, LoopbackServer.ITEMS));
        }
    }
}
