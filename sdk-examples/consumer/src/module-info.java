/** The consumer as a module. */
module com.example.consumer {
    requires io.github.engage4j.core;
    requires jdk.httpserver;
}
