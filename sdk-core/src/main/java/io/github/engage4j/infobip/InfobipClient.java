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
import io.github.engage4j.infobip.provisioning.ApiKeysApi;
import io.github.engage4j.infobip.provisioning.ApplicationsApi;
import io.github.engage4j.infobip.provisioning.AssociationsApi;
import io.github.engage4j.infobip.provisioning.EntitiesApi;
import io.github.engage4j.infobip.provisioning.InboundConfigurationsApi;
import io.github.engage4j.infobip.provisioning.ResourcesApi;
import io.github.engage4j.infobip.provisioning.SendersApi;
import io.github.engage4j.infobip.provisioning.SessionsApi;
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

/** Infobip under one identity: a door to each product area. Immutable and thread-safe. */
public final class InfobipClient {

    private final RawApi raw;
    private final ConversationsApi conversations;
    private final MessagesApi messages;
    private final AgentsApi agents;
    private final NotesApi notes;
    private final TagsApi tags;
    private final MetadataApi metadata;
    private final AccountApi account;
    private final QueuesApi queues;
    private final RoutingApi routing;
    private final BotsApi bots;
    private final TemplatesApi templates;
    private final FormsApi forms;
    private final FormFieldsApi formFields;
    private final FormTriggersApi formTriggers;
    private final WorkingHoursApi workingHours;
    private final WebFormsApi webForms;
    private final CallsApi calls;
    private final RecordingsApi recordings;
    private final WaitingStrategiesApi waitingStrategies;
    private final HoldConfigurationsApi holdConfigurations;
    private final VoiceSettingsApi voiceSettings;
    private final EmbeddablesApi embeddables;
    private final ApplicationsApi applications;
    private final EntitiesApi entities;
    private final AssociationsApi associations;
    private final ApiKeysApi apiKeys;
    private final SessionsApi sessions;
    private final InboundConfigurationsApi inboundConfigurations;
    private final ResourcesApi resources;
    private final SendersApi senders;

    /** Not API: made by {@link io.github.engage4j.EngageClient}. */
    @SuppressWarnings("exports")
    public InfobipClient(Engine engine, InfobipConfig config) {
        CallFactory anonymous = new CallFactory(
                engine,
                JsonCodec.INFOBIP,
                Map.of(Service.INFOBIP_API, config.baseUrl(), Service.INFOBIP_EMBEDDABLES, config.parBaseUrl()),
                Authorizer.NONE);
        CallFactory calls = anonymous.as(Authorizers.of(config.credentials(), anonymous));
        this.raw = new RawApi(calls, Service.INFOBIP_API);
        this.conversations = new ConversationsApi(calls);
        this.messages = new MessagesApi(calls);
        this.agents = new AgentsApi(calls);
        this.notes = new NotesApi(calls);
        this.tags = new TagsApi(calls);
        this.metadata = new MetadataApi(calls);
        this.account = new AccountApi(calls);
        this.queues = new QueuesApi(calls);
        this.routing = new RoutingApi(calls);
        this.bots = new BotsApi(calls);
        this.templates = new TemplatesApi(calls);
        this.forms = new FormsApi(calls);
        this.formFields = new FormFieldsApi(calls);
        this.formTriggers = new FormTriggersApi(calls);
        this.workingHours = new WorkingHoursApi(calls);
        this.webForms = new WebFormsApi(calls);
        this.calls = new CallsApi(calls);
        this.recordings = new RecordingsApi(calls);
        this.waitingStrategies = new WaitingStrategiesApi(calls);
        this.holdConfigurations = new HoldConfigurationsApi(calls);
        this.voiceSettings = new VoiceSettingsApi(calls);
        this.embeddables = new EmbeddablesApi(
                calls, config.tenant(), config.iframeBaseUrl().toString());
        this.applications = new ApplicationsApi(calls);
        this.entities = new EntitiesApi(calls);
        this.associations = new AssociationsApi(calls);
        this.apiKeys = new ApiKeysApi(calls);
        this.sessions = new SessionsApi(calls);
        this.inboundConfigurations = new InboundConfigurationsApi(calls);
        this.resources = new ResourcesApi(calls);
        this.senders = new SendersApi(calls);
    }

    /** Any path of the platform, for what this release has no method for. */
    public RawApi raw() {
        return raw;
    }

    /** Conversations: creating, reading and assigning them. */
    public ConversationsApi conversations() {
        return conversations;
    }

    /** The messages of a conversation. */
    public MessagesApi messages() {
        return messages;
    }

    /** Agents. */
    public AgentsApi agents() {
        return agents;
    }

    /** Notes of a conversation, which customers do not see. */
    public NotesApi notes() {
        return notes;
    }

    /** The tags of the account, which conversations can bear. */
    public TagsApi tags() {
        return tags;
    }

    /** The metadata of a conversation: any JSON object. */
    public MetadataApi metadata() {
        return metadata;
    }

    /** The configuration of the account. */
    public AccountApi account() {
        return account;
    }

    /** Queues, in which conversations wait for agents. */
    public QueuesApi queues() {
        return queues;
    }

    /** The rules that put conversations into queues. */
    public RoutingApi routing() {
        return routing;
    }

    /** Bots, which answer before agents do. */
    public BotsApi bots() {
        return bots;
    }

    /** Message templates of agents. */
    public TemplatesApi templates() {
        return templates;
    }

    /** Forms that agents fill in about a conversation, and what they filled in. */
    public FormsApi forms() {
        return forms;
    }

    /** Fields, which forms are made of. */
    public FormFieldsApi formFields() {
        return formFields;
    }

    /** Triggers, which give conversations their forms. */
    public FormTriggersApi formTriggers() {
        return formTriggers;
    }

    /** Working hours of queues, with holidays. */
    public WorkingHoursApi workingHours() {
        return workingHours;
    }

    /** Web forms, whose submissions open conversations. */
    public WebFormsApi webForms() {
        return webForms;
    }

    /** Calls of a conversation: starting, holding, transferring and wrapping them up. */
    public CallsApi calls() {
        return calls;
    }

    /** Recordings of calls, and what is recorded. */
    public RecordingsApi recordings() {
        return recordings;
    }

    /** What callers hear while they wait in a queue. */
    public WaitingStrategiesApi waitingStrategies() {
        return waitingStrategies;
    }

    /** What callers hear while they are on hold. */
    public HoldConfigurationsApi holdConfigurations() {
        return holdConfigurations;
    }

    /** Settings of calls: time-outs, wrap-up, transfers, away messages, spoken placeholders. */
    public VoiceSettingsApi voiceSettings() {
        return voiceSettings;
    }

    /** Embeddables: pushed authorization requests and the iframe. */
    public EmbeddablesApi embeddables() {
        return embeddables;
    }

    /** Applications: business customers and use cases of the account. */
    public ApplicationsApi applications() {
        return applications;
    }

    /** Entities: the parts of an application. */
    public EntitiesApi entities() {
        return entities;
    }

    /** Which senders applications use on which channels. */
    public AssociationsApi associations() {
        return associations;
    }

    /** API keys, and the tenants they are bound to. */
    public ApiKeysApi apiKeys() {
        return apiKeys;
    }

    /** Sessions of users, for what an API key may not do. */
    public SessionsApi sessions() {
        return sessions;
    }

    /** What becomes of messages to the senders of the account. */
    public InboundConfigurationsApi inboundConfigurations() {
        return inboundConfigurations;
    }

    /** The senders of the account. */
    public ResourcesApi resources() {
        return resources;
    }

    /** Whose a sender is: one application and entity per sender. */
    public SendersApi senders() {
        return senders;
    }
}
