package io.github.engage4j.internal.http;

import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.OperationFacts;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a call sends and how its answer is read, fixed before anything is sent.
 *
 * @param facts the operation
 * @param url the whole URL
 * @param headers the headers that the request adds
 * @param content the body, or null for none
 * @param json the platform's codec
 * @param authorizer gives the Authorization header
 * @param reader reads the value
 * @param whenGone the value of a deletion of which an earlier attempt may have done the work; null if the call deletes nothing
 */
record CallPlan<T>(
        OperationFacts facts,
        HttpUrl url,
        Map<String, String> headers,
        @Nullable RequestContent content,
        JsonCodec json,
        Authorizer authorizer,
        AnswerReader<T> reader,
        @Nullable T whenGone) {}
