package io.github.engage4j.infobip.agents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.infobip.agents.AgentAttribution.Assignment;
import io.github.engage4j.infobip.agents.AgentAttribution.Caller;
import io.github.engage4j.infobip.agents.AgentAttribution.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentAttributionTest {

    @ParameterizedTest
    @CsvSource({
        "nobody,       nobody,           yes, documented",
        "nobody,       agent a,          no,  documented",
        "nobody,       supervisor s,     no,  documented",
        "nobody,       unknown c,        no,  documented",
        "nobody,       bot b,            no,  assumed",
        "agent a,      nobody,           no,  documented",
        "agent a,      agent a,          yes, documented",
        "agent a,      agent c,          no,  documented",
        "agent a,      supervisor s,     yes, documented",
        "agent a,      unknown c,        yes, assumed",
        "agent a,      unknown a,        yes, documented",
        "agent a,      newcomer c,       yes, assumed",
        "agent a,      bot b,            no,  assumed",
        "supervisor s, nobody,           no,  documented",
        "supervisor s, agent a,          no,  documented",
        "supervisor s, supervisor s,     yes, documented",
        "supervisor s, supervisor t,     yes, documented",
        "supervisor s, unknown c,        yes, assumed",
        "supervisor s, bot b,            no,  assumed",
        "bot b,        nobody,           no,  assumed",
        "bot b,        agent a,          no,  assumed",
        "bot b,        supervisor s,     yes, assumed",
        "bot b,        unknown c,        yes, assumed",
        "bot b,        bot b,            yes, assumed",
        "bot b,        bot d,            no,  assumed"
    })
    void saysWhoMaySendInWhichConversation(String assignee, String sender, String allowed, String source) {
        Verdict verdict = AgentAttribution.judge(assignment(assignee), caller(sender));

        assertThat(verdict.isAllowed()).isEqualTo(allowed.equals("yes"));
        assertThat(verdict.isDocumented()).isEqualTo(source.equals("documented"));
        assertThat(verdict.reason().isEmpty()).isEqualTo(verdict.isAllowed());
        assertThat(verdict.remedy().isEmpty()).isEqualTo(verdict.isAllowed());
    }

    @Test
    void saysWhyAndWhatWouldBeNeeded() {
        assertThat(AgentAttribution.judge(Assignment.none(), caller("agent a")))
                .isEqualTo(new Verdict(
                        false,
                        "the conversation is assigned to nobody",
                        "leave x-agent-id out, or assign the conversation to a",
                        true));
        assertThat(AgentAttribution.judge(assignment("supervisor s"), caller("agent a")))
                .isEqualTo(new Verdict(
                        false,
                        "the conversation is assigned to s, and a is no supervisor",
                        "send x-agent-id: s, or that of a supervisor, or assign the conversation to a",
                        true));
        assertThat(AgentAttribution.judge(assignment("supervisor s"), Caller.none()))
                .isEqualTo(new Verdict(
                        false,
                        "the conversation is assigned to s",
                        "send x-agent-id: s, or that of a supervisor, or unassign it",
                        true));
        assertThat(AgentAttribution.judge(Assignment.bot("b"), Caller.bot("d")))
                .isEqualTo(new Verdict(
                        false,
                        "the conversation is assigned to the bot b, and the bot d is no supervisor",
                        "send x-agent-id: b, or that of a supervisor, or assign the conversation to d",
                        false));
    }

    private static Assignment assignment(String who) {
        String id = who.replaceAll(".* ", "");
        return switch (who.replaceAll(" .*", "")) {
            case "nobody" -> Assignment.none();
            case "bot" -> Assignment.bot(id);
            case "supervisor" -> Assignment.agent(id, AgentRole.SUPERVISOR);
            default -> Assignment.agent(id, AgentRole.AGENT);
        };
    }

    private static Caller caller(String who) {
        String id = who.replaceAll(".* ", "");
        return switch (who.replaceAll(" .*", "")) {
            case "nobody" -> Caller.none();
            case "bot" -> Caller.bot(id);
            case "unknown" -> Caller.agent(id, null);
            case "newcomer" -> Caller.agent(id, AgentRole.of("TEAM_LEAD"));
            case "supervisor" -> Caller.agent(id, AgentRole.SUPERVISOR);
            default -> Caller.agent(id, AgentRole.AGENT);
        };
    }
}
