package io.github.engage4j.internal.operations;

import java.util.List;
import java.util.stream.Stream;

/** All operations of both platforms. */
public final class Catalogue {

    private static final List<OperationRow> ROWS = Stream.<OperationRow[]>of(
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
                    VoiceSettingOperation.values(),
                    EmbeddableOperation.values(),
                    SubscriptionOperation.values(),
                    CertificateOperation.values(),
                    OutboundOperation.values(),
                    AccountOperation.values(),
                    ProvisioningOperation.values(),
                    ApiKeyOperation.values(),
                    SessionOperation.values(),
                    ResourceOperation.values(),
                    ActivityOperation.values(),
                    CustomerOperation.values(),
                    ChannelOperation.values(),
                    LoginOperation.values())
            .flatMap(Stream::of)
            .toList();

    private Catalogue() {}

    /** Every row, area by area. */
    public static List<OperationRow> rows() {
        return ROWS;
    }
}
