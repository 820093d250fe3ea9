package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.ExpertflowRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The users and clients that Keycloak knows. Not thread-safe. */
final class Accounts {

    private final Map<String, Account> users = new HashMap<>();
    private final Map<String, Account> clients = new HashMap<>();

    void addUser(String name, String password, Set<ExpertflowRole> roles) {
        users.put(name, new Account(name, password, roles, true));
    }

    void addClient(String id, String secret, Set<ExpertflowRole> roles) {
        clients.put(id, new Account(id, secret, roles, true));
    }

    void disable(String name) {
        Account user = users.get(name);
        if (user == null) {
            throw new IllegalArgumentException("there is no user '" + name + "'");
        }
        users.put(name, new Account(name, user.secret, user.roles, false));
    }

    /** Whether anybody is known at all. */
    boolean areThere() {
        return !users.isEmpty() || !clients.isEmpty();
    }

    /** Whether clients are told apart. */
    boolean knowsClients() {
        return !clients.isEmpty();
    }

    /** The client of an id, or null. */
    @Nullable
    Account client(@Nullable String id) {
        return clients.get(id);
    }

    /** The user of a name and password, disabled ones too, or null. */
    @Nullable
    Account user(@Nullable String name, @Nullable String password) {
        Account user = users.get(name);
        return user == null || !user.has(password) ? null : user;
    }

    /** Whether somebody who got a token once still has an account that works. */
    boolean isEnabled(Account owner) {
        Account user = users.get(owner.name);
        return owner.equals(clients.get(owner.name)) || (user != null && user.enabled);
    }

    /** A user or a client. Prints its name only. */
    record Account(String name, String secret, Set<ExpertflowRole> roles, boolean enabled) {

        boolean has(@Nullable String text) {
            return secret.equals(text);
        }

        @Override
        public String toString() {
            return "Account[" + name + "]";
        }
    }
}
