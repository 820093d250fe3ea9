package io.github.engage4j.api;

import java.io.Serializable;

/**
 * One operation of a platform, as exceptions, listeners and recorded requests name it.
 *
 * @param id the platform's own operation id, such as {@code create-message}; it never holds customer data, so it suits metric names
 * @param method the HTTP method
 * @param pathTemplate the path below the service's root, with its arguments as {@code {name}}
 */
public record Operation(String id, String method, String pathTemplate) implements Serializable {

    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
        return id;
    }
}
