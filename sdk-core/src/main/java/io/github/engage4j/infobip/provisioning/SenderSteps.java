package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.Operation;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.ResourceOperation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Gives a sender to a tenant, or takes it back: looks at its configurations first, and changes nothing of another tenant's. */
final class SenderSteps {

    private static final Operation MANAGE = ResourceOperation.MANAGE_INBOUND_CONFIGURATION.operation();

    private final InboundConfigurationsApi configurations;
    private final ResourceChannel channel;
    private final String sender;
    private final Tenant tenant;

    SenderSteps(InboundConfigurationsApi configurations, ResourceChannel channel, String sender, Tenant tenant) {
        this.configurations = configurations;
        this.channel = channel;
        this.sender = sender;
        this.tenant = Arguments.required("tenant", tenant);
    }

    /** The tenants that configurations name, each once, that of the one for all messages first. */
    static List<Tenant> tenants(List<InboundConfiguration> configurations) {
        return configurations.stream()
                .sorted(Comparator.comparing(one -> !isMain(one)))
                .map(InboundConfiguration::tenant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The configuration for all messages, or null if there is none. */
    static @Nullable InboundConfiguration main(List<InboundConfiguration> configurations) {
        return configurations.stream().filter(SenderSteps::isMain).findFirst().orElse(null);
    }

    ApiCall<InboundConfiguration> assign() {
        ApiCall<InboundConfiguration> manage = configurations.manage(
                change().platform(tenant).conversations(true).build());
        ApiCall<List<InboundConfiguration>> list = list();
        return ComposedCall.of(
                MANAGE,
                runner -> ComposedCall.before(MANAGE, present(runner, list)).thenCompose(present -> {
                    InboundConfiguration main = main(checked(present.value()));
                    return main != null && main.isForwardedToConversations() && tenant.equals(main.tenant())
                            ? CompletableFuture.completedFuture(present.map(all -> main))
                            : runner.run(manage);
                }));
    }

    ApiCall<Acknowledgement> release() {
        ApiCall<List<InboundConfiguration>> list = list();
        return ComposedCall.of(
                MANAGE,
                runner -> ComposedCall.before(MANAGE, present(runner, list))
                        .thenCompose(present -> releaseAll(runner, present)));
    }

    private CompletableFuture<ApiResponse<Acknowledgement>> releaseAll(
            ComposedCall.Runner runner, ApiResponse<List<InboundConfiguration>> present) {
        CompletableFuture<ApiResponse<Acknowledgement>> done =
                CompletableFuture.completedFuture(present.map(all -> new Acknowledgement(null, null)));
        for (InboundConfiguration one : own(present.value())) {
            ApiCall<InboundConfiguration> removal = removal(one);
            done = done.thenCompose(before -> runner.run(removal))
                    .thenApply(answer -> answer.map(any -> new Acknowledgement(null, null)));
        }
        return done;
    }

    /**
     * This tenant's configurations; with none of them, the sender must be nobody's. Of a sender that two have, each can give back its part.
     */
    private List<InboundConfiguration> own(List<InboundConfiguration> present) {
        List<InboundConfiguration> own =
                present.stream().filter(one -> tenant.equals(one.tenant())).toList();
        return own.isEmpty() ? checked(present).subList(0, 0) : own;
    }

    private ApiCall<InboundConfiguration> removal(InboundConfiguration one) {
        return configurations.manage(change().keyword(one.keyword())
                .unset(List.of(UnsetOption.PLATFORM, UnsetOption.CONVERSATIONS))
                .build());
    }

    /** What is there: that a sender has no configuration, the platform may say with an empty list or a not found. */
    static CompletableFuture<ApiResponse<List<InboundConfiguration>>> present(
            ComposedCall.Runner runner, ApiCall<List<InboundConfiguration>> list) {
        return runner.run(list).exceptionallyCompose(failure -> {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            return cause instanceof NotFoundException none
                    ? CompletableFuture.completedFuture(nothing(none))
                    : CompletableFuture.failedFuture(failure);
        });
    }

    private static ApiResponse<List<InboundConfiguration>> nothing(NotFoundException none) {
        ByteBuffer body = StandardCharsets.UTF_8.encode(none.rawBody());
        return new ApiResponse<>(none.status(), none.headers(), List.of(), body);
    }

    private List<InboundConfiguration> checked(List<InboundConfiguration> present) {
        SenderTenancy.Verdict verdict = SenderTenancy.judge(tenants(present), tenant);
        if (!verdict.isAllowed()) {
            throw ComposedCall.refused(MANAGE, verdict.reason(), verdict.remedy());
        }
        return present;
    }

    private ApiCall<List<InboundConfiguration>> list() {
        return configurations.list(ListInboundConfigurationsRequest.of(channel, sender));
    }

    private ManageInboundConfigurationRequest.Builder change() {
        return ManageInboundConfigurationRequest.of(channel, sender);
    }

    private static boolean isMain(InboundConfiguration configuration) {
        return configuration.keyword() == null || configuration.keyword().isBlank();
    }
}
