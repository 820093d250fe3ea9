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
import io.github.engage4j.infobip.outbound.OutboundApi;
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
import io.github.engage4j.infobip.subscriptions.CertificatesApi;
import io.github.engage4j.infobip.subscriptions.NotificationProfilesApi;
import io.github.engage4j.infobip.subscriptions.SubscriptionSecurityApi;
import io.github.engage4j.infobip.subscriptions.SubscriptionsApi;
import io.github.engage4j.infobip.templates.TemplatesApi;
import io.github.engage4j.infobip.tenants.TenantsApi;
import io.github.engage4j.infobip.voice.CallsApi;
import io.github.engage4j.infobip.voice.HoldConfigurationsApi;
import io.github.engage4j.infobip.voice.RecordingsApi;
import io.github.engage4j.infobip.voice.VoiceSettingsApi;
import io.github.engage4j.infobip.voice.WaitingStrategiesApi;
import io.github.engage4j.infobip.webforms.WebFormsApi;
import io.github.engage4j.infobip.workinghours.WorkingHoursApi;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.Service;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Infobip under one identity: a door to each product area. A door costs nothing, so it is made whenever somebody asks for it, and so do
 * the views for other identities, which share its connections. Immutable and thread-safe.
 *
 * <p>The areas are alike. Of what can be listed, {@code list()} gives all and {@code list(request)} some; {@code create} makes one,
 * {@code get} reads it, {@code update} replaces it, {@code patch} changes what the request mentions, {@code delete} deletes it. Ids come
 * first, the request last. What the platform answers with no more than a yes is an {@link io.github.engage4j.api.Acknowledgement}. The
 * scopes that an operation needs are named by the {@link io.github.engage4j.error.PermissionException} of a call without them, and
 * {@link io.github.engage4j.api.Pacing#published()} keeps to the rate limits that the platform publishes.
 */
public final class InfobipClient {

    private final InfobipConfig config;
    private final CallFactory anonymous;
    private final CallFactory calls;
    private final @Nullable Tenant tenant;

    /** Not API: made by {@link io.github.engage4j.EngageClient}. */
    @SuppressWarnings("exports")
    public InfobipClient(Engine engine, InfobipConfig config) {
        this(config, anonymous(engine, config), config.credentials(), config.tenant());
    }

    private InfobipClient(
            InfobipConfig config, CallFactory anonymous, Credentials credentials, @Nullable Tenant tenant) {
        this(config, anonymous, Authorizers.of(credentials, anonymous), tenant);
    }

    private InfobipClient(InfobipConfig config, CallFactory anonymous, Authorizer identity, @Nullable Tenant tenant) {
        this.config = config;
        this.anonymous = anonymous;
        this.calls = anonymous.as(identity);
        this.tenant = tenant;
    }

    /**
     * A view whose calls are made with the tenant's own API key, as the configuration's {@link TenantKeys} give it for each call. Where
     * the platform asks for an application and entity by name, it is told the tenant's. A call without a key fails with an
     * {@link io.github.engage4j.error.AuthenticationException} and sends nothing.
     *
     * @throws IllegalStateException if the client was configured without {@code tenantKeys}
     */
    public InfobipClient forTenant(Tenant tenant) {
        TenantKeys keys = config.tenantKeys();
        if (keys == null) {
            throw new IllegalStateException(
                    "no keys of tenants are configured: call .tenantKeys(…) where infobip is configured");
        }
        return new InfobipClient(
                config, anonymous, new TenantAuthorizer(Arguments.required("tenant", tenant), keys), tenant);
    }

    /**
     * A view whose calls are made with other credentials, such as those of a user for what an API key may not do. It declares no tenant.
     * A view with OAuth2 credentials has tokens of its own: keep it, rather than making one for each call.
     */
    public InfobipClient withCredentials(Credentials credentials) {
        return new InfobipClient(config, anonymous, Arguments.required("credentials", credentials), null);
    }

    /** Any path of the platform, for what this release has no method for. */
    public RawApi raw() {
        return new RawApi(calls, Service.INFOBIP_API);
    }

    /** Conversations: creating, reading and assigning them. */
    public ConversationsApi conversations() {
        return new ConversationsApi(calls);
    }

    /** The messages of a conversation. */
    public MessagesApi messages() {
        return new MessagesApi(calls);
    }

    /** Agents. */
    public AgentsApi agents() {
        return new AgentsApi(calls);
    }

    /** Notes of a conversation, which customers do not see. */
    public NotesApi notes() {
        return new NotesApi(calls);
    }

    /** The tags of the account, which conversations can bear. */
    public TagsApi tags() {
        return new TagsApi(calls);
    }

    /** The metadata of a conversation: any JSON object. */
    public MetadataApi metadata() {
        return new MetadataApi(calls);
    }

    /** The configuration of the account. */
    public AccountApi account() {
        return new AccountApi(calls);
    }

    /** Queues, in which conversations wait for agents. */
    public QueuesApi queues() {
        return new QueuesApi(calls);
    }

    /** The rules that put conversations into queues. */
    public RoutingApi routing() {
        return new RoutingApi(calls);
    }

    /** Bots, which answer before agents do. */
    public BotsApi bots() {
        return new BotsApi(calls);
    }

    /** Templates for messages of agents. Early access: the platform may change it. */
    public TemplatesApi templates() {
        return new TemplatesApi(calls);
    }

    /** Forms that agents fill in about a conversation, and what they filled in. */
    public FormsApi forms() {
        return new FormsApi(calls);
    }

    /** Fields, which forms are made of. */
    public FormFieldsApi formFields() {
        return new FormFieldsApi(calls);
    }

    /** Triggers, which give conversations their forms. */
    public FormTriggersApi formTriggers() {
        return new FormTriggersApi(calls);
    }

    /** Working hours of queues, with holidays. */
    public WorkingHoursApi workingHours() {
        return new WorkingHoursApi(calls);
    }

    /** Web forms, whose submissions open conversations. */
    public WebFormsApi webForms() {
        return new WebFormsApi(calls);
    }

    /** Calls of a conversation: starting, holding, transferring and wrapping them up. */
    public CallsApi calls() {
        return new CallsApi(calls);
    }

    /** Recordings of calls, and what is recorded. */
    public RecordingsApi recordings() {
        return new RecordingsApi(calls);
    }

    /** What callers hear while they wait in a queue. */
    public WaitingStrategiesApi waitingStrategies() {
        return new WaitingStrategiesApi(calls);
    }

    /** What callers hear while they are on hold. */
    public HoldConfigurationsApi holdConfigurations() {
        return new HoldConfigurationsApi(calls);
    }

    /** Settings of calls: time-outs, wrap-up, transfers, away messages, spoken placeholders. */
    public VoiceSettingsApi voiceSettings() {
        return new VoiceSettingsApi(calls);
    }

    /** Embeddables: pushed authorization requests and the iframe. Early access: the platform may change it. */
    public EmbeddablesApi embeddables() {
        return new EmbeddablesApi(calls, tenant, config.iframeBaseUrl().toString());
    }

    /** Subscriptions: who gets told of which events. */
    public SubscriptionsApi subscriptions() {
        return new SubscriptionsApi(calls, tenant);
    }

    /** Notification profiles: where and how events are sent. Subscriptions share them. */
    public NotificationProfilesApi notificationProfiles() {
        return new NotificationProfilesApi(calls);
    }

    /** Security settings: how the platform proves itself to a webhook. Notification profiles share them. */
    public SubscriptionSecurityApi subscriptionSecurity() {
        return new SubscriptionSecurityApi(calls);
    }

    /** The certificates by which the platform proves itself to webhooks. */
    public CertificatesApi certificates() {
        return new CertificatesApi(calls);
    }

    /** Messages that open a conversation. */
    public OutboundApi outbound() {
        return new OutboundApi(calls, tenant);
    }

    /** Applications: business customers and use cases of the account. */
    public ApplicationsApi applications() {
        return new ApplicationsApi(calls);
    }

    /** Entities: the parts of an application. */
    public EntitiesApi entities() {
        return new EntitiesApi(calls);
    }

    /** Which senders applications use on which channels. */
    public AssociationsApi associations() {
        return new AssociationsApi(calls);
    }

    /** API keys, and the tenants they are bound to. */
    public ApiKeysApi apiKeys() {
        return new ApiKeysApi(calls);
    }

    /** Sessions of users, for what an API key may not do. */
    public SessionsApi sessions() {
        return new SessionsApi(calls);
    }

    /** What becomes of messages to the senders of the account. */
    public InboundConfigurationsApi inboundConfigurations() {
        return new InboundConfigurationsApi(calls);
    }

    /** The senders of the account. */
    public ResourcesApi resources() {
        return new ResourcesApi(calls);
    }

    /** Whose a sender is: one application and entity per sender. */
    public SendersApi senders() {
        return new SendersApi(calls);
    }

    /** Tenants as a whole: taking one on, with all that it needs, and letting one go. */
    public TenantsApi tenants() {
        return new TenantsApi(calls);
    }

    private static CallFactory anonymous(Engine engine, InfobipConfig config) {
        return new CallFactory(
                engine,
                JsonCodec.INFOBIP,
                Map.of(Service.INFOBIP_API, config.baseUrl(), Service.INFOBIP_EMBEDDABLES, config.parBaseUrl()),
                Authorizer.NONE);
    }
}
