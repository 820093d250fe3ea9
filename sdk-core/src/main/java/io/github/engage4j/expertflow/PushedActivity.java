package io.github.engage4j.expertflow;

/**
 * An activity that Expertflow CX has accepted. Its constructor is not API: components get added.
 *
 * @param id the id of the CIM message
 * @param answer what the server answered: nothing, a text or JSON, depending on its version; nothing in it is documented
 */
public record PushedActivity(String id, String answer) {}
