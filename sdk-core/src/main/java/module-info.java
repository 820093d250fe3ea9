/** One typed client for Infobip Conversations and Expertflow CX. Start at {@link io.github.engage4j.EngageClient}. */
@SuppressWarnings("module") // the sandbox, to which the internals are exported, is built after this module
module io.github.engage4j.core {
    requires static transitive org.jspecify;
    requires transitive okhttp3;
    requires okio;
    requires com.squareup.moshi;
    requires org.slf4j;

    exports io.github.engage4j;
    exports io.github.engage4j.api;
    exports io.github.engage4j.error;
    exports io.github.engage4j.expertflow;
    exports io.github.engage4j.expertflow.cim;
    exports io.github.engage4j.infobip;
    exports io.github.engage4j.infobip.agents;
    exports io.github.engage4j.infobip.conversations;
    exports io.github.engage4j.infobip.embeddables;
    exports io.github.engage4j.infobip.messages;
    exports io.github.engage4j.infobip.messages.apple;
    exports io.github.engage4j.infobip.messages.facebook;
    exports io.github.engage4j.infobip.messages.instagram;
    exports io.github.engage4j.infobip.messages.line;
    exports io.github.engage4j.infobip.messages.livechat;
    exports io.github.engage4j.infobip.messages.rcs;
    exports io.github.engage4j.infobip.messages.telegram;
    exports io.github.engage4j.infobip.messages.viber;
    exports io.github.engage4j.infobip.messages.whatsapp;
    exports io.github.engage4j.infobip.access;
    exports io.github.engage4j.infobip.account;
    exports io.github.engage4j.infobip.bots;
    exports io.github.engage4j.infobip.forms;
    exports io.github.engage4j.infobip.outbound;
    exports io.github.engage4j.infobip.provisioning;
    exports io.github.engage4j.infobip.queues;
    exports io.github.engage4j.infobip.routing;
    exports io.github.engage4j.infobip.subscriptions;
    exports io.github.engage4j.infobip.templates;
    exports io.github.engage4j.infobip.tenants;
    exports io.github.engage4j.infobip.voice;
    exports io.github.engage4j.infobip.webforms;
    exports io.github.engage4j.infobip.webhooks;
    exports io.github.engage4j.infobip.workinghours;
    exports io.github.engage4j.internal to
            io.github.engage4j.testing;
    exports io.github.engage4j.internal.http to
            io.github.engage4j.testing;
    exports io.github.engage4j.internal.json to
            io.github.engage4j.testing;
    exports io.github.engage4j.internal.operations to
            io.github.engage4j.testing;
}
