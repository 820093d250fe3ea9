package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.AccountConfigurationOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;

/** The configuration of the account, which nothing reads: the sandbox does not call the webhook of the account. */
final class AccountConfiguration {

    private static final int LONGEST_URL = 255;

    void register(Handlers handlers) {
        handlers.on(AccountConfigurationOperation.UPDATE_CONVERSATION_ACCOUNT_CONFIGURATION, this::update);
    }

    private Answer update(ApiRequest request) {
        var unused = Members.text(request.body(), "webhookUrl", LONGEST_URL);
        return Crud.done("Account configuration successfully updated.");
    }
}
