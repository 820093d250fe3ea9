package io.github.engage4j.internal.http;

/** Whether anything of an attempt was handed to a connection. It travels with the request as its tag. */
final class WireMark {

    private volatile boolean handedOver;

    boolean handedOver() {
        return handedOver;
    }

    void handOver() {
        handedOver = true;
    }
}
