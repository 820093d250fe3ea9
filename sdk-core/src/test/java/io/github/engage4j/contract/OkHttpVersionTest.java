package io.github.engage4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.OkHttp;
import org.junit.jupiter.api.Test;

/** The contract is tested on two releases of OkHttp: this says that each run has the one that it is meant to have. */
class OkHttpVersionTest {

    private static final String EXPECTED = System.getProperty("expected.okhttp", "5");

    @Test
    void theBuildChoosesTheRelease() throws ReflectiveOperationException {
        assertThat(OkHttp.class.getField("VERSION").get(null).toString()).startsWith(EXPECTED);
    }

    @Test
    void onlyReleaseFiveHasItsServerBesideIt() {
        boolean server = getClass().getResource("/mockwebserver3/MockWebServer.class") != null;

        assertThat(server).isEqualTo(EXPECTED.startsWith("5"));
    }
}
