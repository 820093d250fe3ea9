package io.github.engage4j.internal.http;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.ResponseHeaders;
import java.io.IOException;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** How one attempt ended on the wire. */
sealed interface AttemptResult {

    /** What is known about the attempt's delivery if the call ends with it. */
    DeliveryOutcome outcome();

    /** The status of the answer, or 0. */
    int status();

    /** The headers of the answer. */
    ResponseHeaders headers();

    /**
     * An answer came.
     *
     * @param body its body, as much as was read
     * @param cut what ended the body too early, or null if it is whole
     */
    record Answered(
            int status,
            ResponseHeaders headers,
            ByteString body,
            @Nullable IOException cut) implements AttemptResult {

        boolean success() {
            return status >= 200 && status < 300;
        }

        @Override
        public DeliveryOutcome outcome() {
            if (success()) {
                return DeliveryOutcome.ACCEPTED;
            }
            return status == 408 || status >= 500 ? DeliveryOutcome.UNKNOWN : DeliveryOutcome.REJECTED;
        }
    }

    /**
     * No answer came.
     *
     * @param cause what the transport threw
     * @param handedOver whether anything of the request was handed to a connection
     */
    record Failed(IOException cause, boolean handedOver) implements AttemptResult {

        @Override
        public DeliveryOutcome outcome() {
            return handedOver && !refusedStream() ? DeliveryOutcome.UNKNOWN : DeliveryOutcome.NOT_SENT;
        }

        /**
         * Whether an HTTP/2 server promised that it has not looked at the request (RFC 9113, section 8.7), as it also does for the
         * streams that a GOAWAY leaves out. OkHttp's class for it is not public, so its message is read.
         */
        private boolean refusedStream() {
            return cause.getClass().getSimpleName().equals("StreamResetException")
                    && String.valueOf(cause.getMessage()).endsWith("REFUSED_STREAM");
        }

        @Override
        public int status() {
            return 0;
        }

        @Override
        public ResponseHeaders headers() {
            return ResponseHeaders.NONE;
        }
    }
}
