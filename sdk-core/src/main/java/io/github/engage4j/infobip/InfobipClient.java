package io.github.engage4j.infobip;

import io.github.engage4j.api.RawApi;
import io.github.engage4j.infobip.account.AccountApi;
import io.github.engage4j.infobip.agents.AgentsApi;
import io.github.engage4j.infobip.bots.BotsApi;
import io.github.engage4j.infobip.conversations.ConversationsApi;
import io.github.engage4j.infobip.conversations.MetadataApi;
import io.github.engage4j.infobip.conversations.NotesApi;
import io.github.engage4j.infobip.conversations.TagsApi;
import io.github.engage4j.infobip.embeddables.EmbeddablesApi;
import io.github.engage4j.infobip.forms.FormFieldsApi;
import io.github.engage4j.infobip.forms.FormTriggersApi;
import io.github.engage4j.infobip.forms.FormsApi;
import io.github.engage4j.infobip.messages.MessagesApi;
import io.github.engage4j.infobip.queues.QueuesApi;
import io.github.engage4j.infobip.routing.RoutingApi;
import io.github.engage4j.infobip.templates.TemplatesApi;
import io.github.engage4j.infobip.voice.CallsApi;
import io.github.engage4j.infobip.voice.HoldConfigurationsApi;
import io.github.engage4j.infobip.voice.RecordingsApi;
import io.github.engage4j.infobip.voice.VoiceSettingsApi;
import io.github.engage4j.infobip.voice.WaitingStrategiesApi;
import io.github.engage4j.infobip.webforms.WebFormsApi;
import io.github.engage4j.infobip.workinghours.WorkingHoursApi;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.Service;
import java.util.Map;

/**
 * Infobip under one identity: a door to each product area. A door costs nothing, so it is made whenever somebody asks for it. Immutable
 * and thread-safe.
 *
 * <p>The areas are alike. Of what can be listed, {@code list()} gives all and {@code list(request)} some; {@code create} makes one,
 * {@code get} reads it, {@code update} replaces it, {@code patch} changes what the request mentions, {@code delete} deletes it. Ids come
 * first, the request last. What the platform answers with no more than a yes is an {@link io.github.engage4j.api.Acknowledgement}. The
 * scopes that an operation needs are named by the {@link io.github.engage4j.error.PermissionException} of a call without them, and
 * {@link io.github.engage4j.api.Pacing#published()} keeps to the rate limits that the platform publishes.
 */
public final class InfobipClient {

    private final CallFactory callFactory;
    private final InfobipConfig config;

    /** Not API: made by {@link io.github.engage4j.EngageClient}. */
    @SuppressWarnings("exports")
    public InfobipClient(Engine engine, InfobipConfig config) {
        CallFactory anonymous = new CallFactory(
                engine,
                JsonCodec.INFOBIP,
                Map.of(Service.INFOBIP_API, config.baseUrl(), Service.INFOBIP_EMBEDDABLES, config.parBaseUrl()),
                Authorizer.NONE);
        this.callFactory = anonymous.as(Authorizers.of(config.credentials(), anonymous));
        this.config = config;
    }

    /** Any path of the platform, for what this release has no method for. */
    public RawApi raw() {
        return new RawApi(callFactory, Service.INFOBIP_API);
    }

    /** Conversations: creating, reading and assigning them. */
    public ConversationsApi conversations() {
        return new ConversationsApi(callFactory);
    }

    /** The messages of a conversation. */
    public MessagesApi messages() {
        return new MessagesApi(callFactory);
    }

    /** Agents. */
    public AgentsApi agents() {
        return new AgentsApi(callFactory);
    }

    /** Notes of a conversation, which customers do not see. */
    public NotesApi notes() {
        return new NotesApi(callFactory);
    }

    /** The tags of the account, which conversations can bear. */
    public TagsApi tags() {
        return new TagsApi(callFactory);
    }

    /** The metadata of a conversation: any JSON object. */
    public MetadataApi metadata() {
        return new MetadataApi(callFactory);
    }

    /** The configuration of the account. */
    public AccountApi account() {
        return new AccountApi(callFactory);
    }

    /** Queues, in which conversations wait for agents. */
    public QueuesApi queues() {
        return new QueuesApi(callFactory);
    }

    /** The rules that put conversations into queues. */
    public RoutingApi routing() {
        return new RoutingApi(callFactory);
    }

    /** Bots, which answer before agents do. */
    public BotsApi bots() {
        return new BotsApi(callFactory);
    }

    /** Templates for messages of agents. Early access: the platform may change it. */
    public TemplatesApi templates() {
        return new TemplatesApi(callFactory);
    }

    /** Forms that agents fill in about a conversation, and what they filled in. */
    public FormsApi forms() {
        return new FormsApi(callFactory);
    }

    /** Fields, which forms are made of. */
    public FormFieldsApi formFields() {
        return new FormFieldsApi(callFactory);
    }

    /** Triggers, which give conversations their forms. */
    public FormTriggersApi formTriggers() {
        return new FormTriggersApi(callFactory);
    }

    /** Working hours of queues, with holidays. */
    public WorkingHoursApi workingHours() {
        return new WorkingHoursApi(callFactory);
    }

    /** Web forms, whose submissions open conversations. */
    public WebFormsApi webForms() {
        return new WebFormsApi(callFactory);
    }

    /** Calls of a conversation: starting, holding, transferring and wrapping them up. */
    public CallsApi calls() {
        return new CallsApi(callFactory);
    }

    /** Recordings of calls, and what is recorded. */
    public RecordingsApi recordings() {
        return new RecordingsApi(callFactory);
    }

    /** What callers hear while they wait in a queue. */
    public WaitingStrategiesApi waitingStrategies() {
        return new WaitingStrategiesApi(callFactory);
    }

    /** What callers hear while they are on hold. */
    public HoldConfigurationsApi holdConfigurations() {
        return new HoldConfigurationsApi(callFactory);
    }

    /** Settings of calls: time-outs, wrap-up, transfers, away messages, spoken placeholders. */
    public VoiceSettingsApi voiceSettings() {
        return new VoiceSettingsApi(callFactory);
    }

    /** Embeddables: pushed authorization requests and the iframe. Early access: the platform may change it. */
    public EmbeddablesApi embeddables() {
        return new EmbeddablesApi(
                callFactory, config.tenant(), config.iframeBaseUrl().toString());
    }
}
