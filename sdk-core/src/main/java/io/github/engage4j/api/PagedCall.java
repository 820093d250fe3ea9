package io.github.engage4j.api;

import java.util.stream.Stream;

/**
 * A call that lists things page by page. Executed, it gives the page that its request names (the first one by default); streamed,
 * it walks from that page to the last. Immutable and thread-safe.
 *
 * @param <T> the things listed
 */
public interface PagedCall<T> extends ApiCall<Page<T>> {

    /**
     * All things from the requested page on. Pages are fetched while the stream is read, one when the one before is used up, each
     * as a call of its own with its own deadline. The stream is sequential; reading it may throw what {@link #execute()} throws.
     *
     * <p>What is created or deleted meanwhile can shift the pages, so that a thing is seen twice or not at all. The platform's
     * default order, {@code id:asc}, is not chronological, because ids are random: order by {@code createdAt} for a stable walk.
     */
    Stream<T> stream();

    @Override
    PagedCall<T> with(CallOptions options);
}
