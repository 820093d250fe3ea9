package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.infobip.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SenderTenancyTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");

    @Test
    void aSenderThatIsNobodysCanBeGiven() {
        assertThat(SenderTenancy.judge(List.of(), STORE).isAllowed()).isTrue();
        assertThat(SenderTenancy.judge(List.of(Tenant.of("default")), STORE).isAllowed())
                .isTrue();
    }

    @Test
    void theSamePairCanHaveItAgain() {
        assertThat(SenderTenancy.judge(List.of(STORE, STORE), STORE))
                .isEqualTo(new SenderTenancy.Verdict(true, null, "", ""));
    }

    @Test
    void anApplicationAloneIsATenantOfItsOwn() {
        SenderTenancy.Verdict verdict = SenderTenancy.judge(List.of(Tenant.of("acme-app")), STORE);

        assertThat(verdict.isAllowed()).isFalse();
        assertThat(verdict.holder()).isEqualTo(Tenant.of("acme-app"));
        assertThat(verdict.reason())
                .isEqualTo("the sender belongs to application acme-app without an entity, and cannot serve application"
                        + " acme-app with entity store-42 as well");
        assertThat(verdict.remedy())
                .isEqualTo("release it from application acme-app without an entity first, or use another sender");
    }

    @Test
    void anyOtherPairAmongSeveralRefuses() {
        assertThat(SenderTenancy.judge(List.of(STORE, Tenant.of("default", "store-1")), STORE)
                        .holder())
                .isEqualTo(Tenant.of("default", "store-1"));
    }
}
