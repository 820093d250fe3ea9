package io.github.engage4j.spec;

import io.github.engage4j.internal.operations.AccountConfigurationOperation;
import io.github.engage4j.internal.operations.AccountOperation;
import io.github.engage4j.internal.operations.ActivityOperation;
import io.github.engage4j.internal.operations.AgentOperation;
import io.github.engage4j.internal.operations.ApiKeyOperation;
import io.github.engage4j.internal.operations.BotOperation;
import io.github.engage4j.internal.operations.CallOperation;
import io.github.engage4j.internal.operations.CertificateOperation;
import io.github.engage4j.internal.operations.ChannelOperation;
import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.internal.operations.CustomerOperation;
import io.github.engage4j.internal.operations.EmbeddableOperation;
import io.github.engage4j.internal.operations.FormOperation;
import io.github.engage4j.internal.operations.HoldConfigurationOperation;
import io.github.engage4j.internal.operations.LoginOperation;
import io.github.engage4j.internal.operations.MessageOperation;
import io.github.engage4j.internal.operations.MetadataOperation;
import io.github.engage4j.internal.operations.NoteOperation;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.OutboundOperation;
import io.github.engage4j.internal.operations.ProvisioningOperation;
import io.github.engage4j.internal.operations.QueueOperation;
import io.github.engage4j.internal.operations.RecordingOperation;
import io.github.engage4j.internal.operations.ResourceOperation;
import io.github.engage4j.internal.operations.RoutingOperation;
import io.github.engage4j.internal.operations.SessionOperation;
import io.github.engage4j.internal.operations.SubscriptionOperation;
import io.github.engage4j.internal.operations.TagOperation;
import io.github.engage4j.internal.operations.TemplateOperation;
import io.github.engage4j.internal.operations.VoiceSettingOperation;
import io.github.engage4j.internal.operations.WaitingStrategyOperation;
import io.github.engage4j.internal.operations.WebFormOperation;
import io.github.engage4j.internal.operations.WorkingHoursOperation;
import java.util.List;
import java.util.stream.Stream;

/** Which specification describes which catalogues. A new catalogue is one line here. */
final class SpecTable {

    static final List<Line> LINES = List.of(
            whole(
                    "conversations",
                    ConversationOperation.values(),
                    MessageOperation.values(),
                    AgentOperation.values(),
                    NoteOperation.values(),
                    TagOperation.values(),
                    MetadataOperation.values(),
                    AccountConfigurationOperation.values(),
                    QueueOperation.values(),
                    RoutingOperation.values(),
                    BotOperation.values(),
                    TemplateOperation.values(),
                    FormOperation.values(),
                    WorkingHoursOperation.values(),
                    WebFormOperation.values(),
                    CallOperation.values(),
                    RecordingOperation.values(),
                    WaitingStrategyOperation.values(),
                    HoldConfigurationOperation.values(),
                    VoiceSettingOperation.values()),
            whole("subscriptions", SubscriptionOperation.values(), CertificateOperation.values()),
            whole("application-entity", ProvisioningOperation.values()),
            some("account-management", AccountOperation.values(), ApiKeyOperation.values(), SessionOperation.values()),
            some("resources", ResourceOperation.values()),
            some("messages-api", OutboundOperation.values()),
            undescribed("embeddables", EmbeddableOperation.values()),
            undescribed("conversation-manager", ActivityOperation.values()),
            undescribed("cim-customer", CustomerOperation.values()),
            undescribed("ccm", ChannelOperation.values()),
            undescribed("logins", LoginOperation.values()));

    private SpecTable() {}

    /** The line of a row. */
    static Line of(OperationRow row) {
        return LINES.stream()
                .filter(line -> line.rows().contains(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("SpecTable does not say which specification describes " + row));
    }

    /** Each operation of the specification has a row. */
    private static Line whole(String spec, OperationRow[]... catalogues) {
        return new Line(spec, Extent.WHOLE, rows(catalogues));
    }

    /** Each row is an operation of the specification. */
    private static Line some(String spec, OperationRow[]... catalogues) {
        return new Line(spec, Extent.SOME, rows(catalogues));
    }

    /** The platform publishes no specification of these. */
    private static Line undescribed(String product, OperationRow[]... catalogues) {
        return new Line(product, Extent.UNDESCRIBED, rows(catalogues));
    }

    private static List<OperationRow> rows(OperationRow[]... catalogues) {
        return Stream.of(catalogues).flatMap(Stream::of).toList();
    }

    /** How much of a specification has rows. */
    enum Extent {
        WHOLE,
        SOME,
        UNDESCRIBED
    }

    /**
     * A specification and its rows.
     *
     * @param name the name of its file
     * @param extent how much of it has rows
     * @param rows the rows
     */
    record Line(String name, Extent extent, List<OperationRow> rows) {

        boolean described() {
            return extent != Extent.UNDESCRIBED;
        }

        /** The specification of a line that has one. */
        OpenApi spec() {
            return OpenApi.of(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
