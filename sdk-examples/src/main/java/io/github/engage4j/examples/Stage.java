package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.expertflow.PushedActivity;

/** Where the quick start plays: the sandbox, or the real services. */
interface Stage extends AutoCloseable {

    /** Its name, for the title. */
    String name();

    /** The client. */
    EngageClient client();

    /** A conversation that a customer has opened by writing. */
    String conversationId();

    /** The id of the campaign wizard's use case. */
    String embeddingId();

    /** The channel session of a call that was recorded. */
    String callId();

    /** Whether a step that sends something may be made; asks, where it matters. */
    boolean mayDo(String step);

    /** How the pushed activity is seen on its conversation. */
    String seen(PushedActivity activity);

    @Override
    void close();
}
