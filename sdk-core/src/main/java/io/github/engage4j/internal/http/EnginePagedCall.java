package io.github.engage4j.internal.http;

import static java.util.Objects.requireNonNull;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.PagedCall;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.HttpUrl;

/** A paged call: one plan, made again for each page. */
final class EnginePagedCall<T> extends EngineCall<Page<T>> implements PagedCall<T> {

    private static final int CHARACTERISTICS = Spliterator.ORDERED | Spliterator.NONNULL;

    private final PageFormat format;

    EnginePagedCall(Engine engine, CallPlan<Page<T>> plan, PageFormat format, CallOptions options) {
        super(engine, plan, options);
        this.format = format;
    }

    @Override
    public PagedCall<T> with(CallOptions options) {
        return new EnginePagedCall<>(engine, plan, format, this.options.and(options));
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(new Walk(), CHARACTERISTICS), CHARACTERISTICS, false);
    }

    private Page<T> page(int number) {
        String parameter = requireNonNull(format.pageParameter());
        HttpUrl url = plan.url()
                .newBuilder()
                .setQueryParameter(parameter, String.valueOf(number))
                .build();
        CallPlan<Page<T>> next = new CallPlan<>(
                plan.facts(), url, plan.headers(), plan.content(), plan.json(), plan.authorizer(), plan.reader(), null);
        Page<T> page = new EngineCall<>(engine, next, options).execute();
        return new Page<>(page.items(), number, page.size(), page.totalItems(), page.lastIsEmpty());
    }

    private final class Walk implements Iterator<T> {

        private Page<T> page = EnginePagedCall.this.execute();
        private Iterator<T> items = page.items().iterator();

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && page.hasNext()) {
                page = page(page.number() + 1);
                items = page.items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
