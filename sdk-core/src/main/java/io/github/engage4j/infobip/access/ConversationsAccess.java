package io.github.engage4j.infobip.access;

import io.github.engage4j.internal.Arguments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a user may do in Conversations, by the rules that the platform documents for its web interface; the API asks for none of it, it
 * goes by scopes and {@code x-agent-id}. What is assumed says so. Its constructor is not API: components get added.
 *
 * @param roles the user's roles, default and custom ones
 * @param permissions what the custom roles permit, as far as it is known by id
 * @param customScope how far the custom roles let the user work with conversations
 * @param hasSeat whether the user has one of the account's seats
 * @see <a href="https://www.infobip.com/docs/conversations/get-started">Conversations, get started</a>
 */
public record ConversationsAccess(
        Set<ConversationsRole> roles, Set<Permission> permissions, WorkScope customScope, boolean hasSeat) {

    /** A user with a seat. */
    public static ConversationsAccess of(Collection<ConversationsRole> roles, Collection<Permission> permissions) {
        return new ConversationsAccess(
                Set.copyOf(Arguments.required("roles", roles)),
                Set.copyOf(Arguments.required("permissions", permissions)),
                WorkScope.NONE,
                true);
    }

    /** The same user with custom roles that let them work with conversations so far. */
    public ConversationsAccess withCustomScope(WorkScope scope) {
        return new ConversationsAccess(roles, permissions, Arguments.required("scope", scope), hasSeat);
    }

    /** The same user without a seat. */
    public ConversationsAccess withoutSeat() {
        return new ConversationsAccess(roles, permissions, customScope, false);
    }

    /** How far the user's work with conversations goes, by all roles together. Which of the three a default role has is an assumption. */
    public WorkScope scope() {
        if (has(ConversationsRole.SUPERVISOR) || customScope == WorkScope.MANAGE_ALL) {
            return WorkScope.MANAGE_ALL;
        } else if (has(ConversationsRole.AGENT) || customScope == WorkScope.WORK_ON_ASSIGNED) {
            return WorkScope.WORK_ON_ASSIGNED;
        }
        boolean views =
                has(ConversationsRole.VIEWER) || permissions.contains(Permission.VIEW) || customScope == WorkScope.VIEW;
        return views ? WorkScope.VIEW : WorkScope.NONE;
    }

    /** Whether the user may reply to a conversation that is, or is not, assigned to them. That active viewers may not is an assumption. */
    public boolean mayReply(boolean assignedToThem) {
        boolean works = scope() == WorkScope.MANAGE_ALL || (scope() == WorkScope.WORK_ON_ASSIGNED && assignedToThem);
        return works && !isActiveViewer();
    }

    /**
     * Whether the user sees all conversations, not only their own or those of their queues. That active viewers do not is an
     * assumption.
     */
    public boolean mayViewAll() {
        return scope() == WorkScope.MANAGE_ALL && !isActiveViewer();
    }

    /** Whether one of the user's default roles needs a seat. What a custom role needs is not documented, so it does not count. */
    public boolean needsSeat() {
        return roles.stream().anyMatch(ConversationsRole::needsSeat);
    }

    /**
     * Whether the user only looks on: they may view conversations but have no seat. Roles do not matter, not even agent and supervisor.
     * That
     * these, and viewers, have the permission without its being listed is an assumption.
     */
    public boolean isActiveViewer() {
        return !hasSeat && scope() != WorkScope.NONE;
    }

    /** The default roles that the platform shows for the user where it lists seats: none, as soon as there is a custom role. */
    public Set<ConversationsRole> shownRoles() {
        return roles.stream().allMatch(ConversationsRole::isDefault) ? roles : Set.of();
    }

    /**
     * What the platform would refuse, in words; empty if nothing. It documents that some permissions need one of the three of
     * {@link WorkScope}, but not which: that those for reports do not, and all others do, is an assumption.
     */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (has(ConversationsRole.AGENT) && has(ConversationsRole.SUPERVISOR)) {
            problems.add(ConversationsRole.AGENT + " and " + ConversationsRole.SUPERVISOR + " cannot be combined");
        }
        if (scope() == WorkScope.NONE) {
            permissions.stream()
                    .filter(permission -> !permission.isReport())
                    .map(permission -> permission + " needs one of: view conversations, work on assigned conversations,"
                            + " manage all conversations")
                    .sorted()
                    .forEach(problems::add);
        }
        return List.copyOf(problems);
    }

    private boolean has(ConversationsRole role) {
        return roles.contains(role);
    }
}
