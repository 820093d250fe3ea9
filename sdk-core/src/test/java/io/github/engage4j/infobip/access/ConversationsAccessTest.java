package io.github.engage4j.infobip.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationsAccessTest {

    private static final Map<String, ConversationsRole> ROLES = Map.of(
            "setup", ConversationsRole.SETUP,
            "agent", ConversationsRole.AGENT,
            "analytics", ConversationsRole.ANALYTICS,
            "supervisor", ConversationsRole.SUPERVISOR,
            "viewer", ConversationsRole.VIEWER,
            "custom", ConversationsRole.of("Night shift"));

    /** Replies to own and to others' conversations, sees all, needs a seat, is an active viewer. */
    @ParameterizedTest
    @CsvSource({
        "setup,                 NONE,             seat,    no,  no,  no,  yes, no",
        "agent,                 WORK_ON_ASSIGNED, seat,    yes, no,  no,  yes, no",
        "analytics,             NONE,             seat,    no,  no,  no,  yes, no",
        "supervisor,            MANAGE_ALL,       seat,    yes, yes, yes, yes, no",
        "viewer,                VIEW,             seat,    no,  no,  no,  no,  no",
        "custom,                NONE,             seat,    no,  no,  no,  no,  no",
        "'',                    NONE,             seat,    no,  no,  no,  no,  no",
        "setup,                 NONE,             no seat, no,  no,  no,  yes, no",
        "agent,                 WORK_ON_ASSIGNED, no seat, no,  no,  no,  yes, yes",
        "analytics,             NONE,             no seat, no,  no,  no,  yes, no",
        "supervisor,            MANAGE_ALL,       no seat, no,  no,  no,  yes, yes",
        "viewer,                VIEW,             no seat, no,  no,  no,  no,  yes",
        "custom,                NONE,             no seat, no,  no,  no,  no,  no",
        "setup agent analytics, WORK_ON_ASSIGNED, seat,    yes, no,  no,  yes, no",
        "setup supervisor,      MANAGE_ALL,       seat,    yes, yes, yes, yes, no",
        "viewer analytics,      VIEW,             seat,    no,  no,  no,  yes, no",
        "agent supervisor,      MANAGE_ALL,       seat,    yes, yes, yes, yes, no"
    })
    void saysWhatTheRolesAllow(
            String roles,
            WorkScope scope,
            String seat,
            String own,
            String others,
            String all,
            String needs,
            String looks) {
        ConversationsAccess user = user(roles);
        ConversationsAccess access = seat.equals("seat") ? user : user.withoutSeat();

        assertThat(access.scope()).isEqualTo(scope);
        assertThat(access.mayReply(true)).isEqualTo(own.equals("yes"));
        assertThat(access.mayReply(false)).isEqualTo(others.equals("yes"));
        assertThat(access.mayViewAll()).isEqualTo(all.equals("yes"));
        assertThat(access.needsSeat()).isEqualTo(needs.equals("yes"));
        assertThat(access.isActiveViewer()).isEqualTo(looks.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,             no,  no,  no,  no",
        "VIEW,             no,  no,  no,  yes",
        "WORK_ON_ASSIGNED, yes, no,  no,  yes",
        "MANAGE_ALL,       yes, yes, yes, yes"
    })
    void saysWhatACustomRoleAllows(WorkScope scope, String own, String others, String all, String looks) {
        ConversationsAccess access = user("custom").withCustomScope(scope);

        assertThat(access.scope()).isEqualTo(scope);
        assertThat(access.mayReply(true)).isEqualTo(own.equals("yes"));
        assertThat(access.mayReply(false)).isEqualTo(others.equals("yes"));
        assertThat(access.mayViewAll()).isEqualTo(all.equals("yes"));
        assertThat(access.needsSeat()).isFalse();
        assertThat(access.withoutSeat().isActiveViewer()).isEqualTo(looks.equals("yes"));
    }

    @Test
    void whoeverMayViewButHasNoSeatIsAnActiveViewer() {
        ConversationsAccess user = user("custom", Permission.of("contact-center/conversations/view"));

        assertThat(user.isActiveViewer()).isFalse();
        assertThat(user.withoutSeat().isActiveViewer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "setup,      setup agent analytics supervisor viewer",
        "agent,      setup agent analytics viewer",
        "analytics,  setup agent analytics supervisor viewer",
        "supervisor, setup analytics supervisor viewer",
        "viewer,     setup agent analytics supervisor viewer"
    })
    void allDefaultRolesCombineButAgentAndSupervisor(String role, String others) {
        assertThat(ConversationsRole.defaults())
                .filteredOn(other -> ROLES.get(role).combinesWith(other))
                .containsExactlyElementsOf(
                        Arrays.stream(others.split(" ", -1)).map(ROLES::get).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "setup,      Conversations setup,          yes",
        "agent,      Agent for Conversations,      yes",
        "analytics,  Analytics for Conversations,  yes",
        "supervisor, Supervisor for Conversations, yes",
        "viewer,     Viewer for Conversations,     no"
    })
    void theDefaultRolesAreNamedAsThePlatformNamesThem(String role, String name, String seat) {
        assertThat(ConversationsRole.of(name)).isEqualTo(ROLES.get(role)).hasToString(name);
        assertThat(ROLES.get(role).isDefault()).isTrue();
        assertThat(ROLES.get(role).needsSeat()).isEqualTo(seat.equals("yes"));
        assertThat(ROLES.get("custom").isDefault()).isFalse();
    }

    @Test
    void aCustomRoleHidesTheDefaultOnes() {
        assertThat(user("agent analytics").shownRoles())
                .containsExactlyInAnyOrder(ConversationsRole.AGENT, ConversationsRole.ANALYTICS);
        assertThat(user("agent custom").shownRoles()).isEmpty();
    }

    @Test
    void namesWhatThePlatformWouldRefuse() {
        assertThat(user("agent supervisor").problems())
                .containsExactly("Agent for Conversations and Supervisor for Conversations cannot be combined");
        assertThat(user("custom", Permission.ALLOW_ASSIGNMENT, Permission.of("reports/ccaas/agents"))
                        .problems())
                .containsExactly("conversations/allow-assignment needs one of: view conversations,"
                        + " work on assigned conversations, manage all conversations");
    }

    @ParameterizedTest
    @CsvSource({"VIEW", "WORK_ON_ASSIGNED", "MANAGE_ALL"})
    void oneOfThreePermissionsIsEnoughForTheOthers(WorkScope scope) {
        ConversationsAccess user = user("custom", Permission.ALLOW_ASSIGNMENT, Permission.DOWNLOAD_OWN_CONVERSATION);

        assertThat(user.problems()).hasSize(2);
        assertThat(user.withCustomScope(scope).problems()).isEmpty();
        assertThat(user("custom", Permission.ALLOW_ASSIGNMENT, Permission.VIEW).problems())
                .isEmpty();
        assertThat(user("agent", Permission.ALLOW_ASSIGNMENT).problems()).isEmpty();
    }

    private static ConversationsAccess user(String roles, Permission... permissions) {
        Set<ConversationsRole> set = new HashSet<>();
        for (String role : roles.split(" ", -1)) {
            if (!role.isEmpty()) {
                set.add(ROLES.get(role));
            }
        }
        return ConversationsAccess.of(set, List.of(permissions));
    }
}
