package io.github.engage4j.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final Set<String> THE_SANDBOX = Set.of("io.github.engage4j.testing");

    @Test
    void exportsTheInternalsToTheSandboxAloneAndEverythingElseToAll() throws Exception {
        ModuleDescriptor module = module();
        Map<String, Set<String>> exports = module.exports().stream()
                .collect(toMap(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets));

        assertThat(module.packages()).allSatisfy(name -> {
            if (isInternal(name)) {
                assertThat(exports.getOrDefault(name, THE_SANDBOX)).isEqualTo(THE_SANDBOX);
            } else {
                assertThat(exports).containsEntry(name, Set.of());
            }
        });
    }

    @Test
    void opensNothing() throws Exception {
        assertThat(module().isOpen()).isFalse();
        assertThat(module().opens()).isEmpty();
    }

    private static boolean isInternal(String name) {
        return (name + ".").contains(".internal.");
    }

    private static ModuleDescriptor module() throws URISyntaxException {
        Path classes = Path.of(EngageClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ModuleFinder.of(classes)
                .find("io.github.engage4j.core")
                .orElseThrow()
                .descriptor();
    }
}
