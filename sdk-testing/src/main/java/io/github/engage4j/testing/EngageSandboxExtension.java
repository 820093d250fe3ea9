package io.github.engage4j.testing;

import io.github.engage4j.EngageClient;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test of JUnit 5 a sandbox of its own. Parameters of {@code @BeforeEach}, {@code @Test} and {@code @AfterEach} methods may be
 * an {@link EngageSandbox}, an {@link InfobipSandbox}, an {@link ExpertflowSandbox} or an {@link EngageClient}; all belong to the same
 * sandbox, which is started on first use and closed after the test. Use it by {@code @ExtendWith(EngageSandboxExtension.class)}.
 */
@SuppressWarnings("exports") // JUnit is there where this is used, and need not be elsewhere
public final class EngageSandboxExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(EngageSandboxExtension.class);
    private static final Map<Class<?>, Function<EngageSandbox, Object>> PARAMETERS = Map.of(
            EngageSandbox.class, sandbox -> sandbox,
            InfobipSandbox.class, EngageSandbox::infobip,
            ExpertflowSandbox.class, EngageSandbox::expertflow,
            EngageClient.class, EngageSandbox::client);

    /** Made by JUnit. */
    public EngageSandboxExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getTestMethod().isPresent() && PARAMETERS.containsKey(type(parameter));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Function<EngageSandbox, Object> part = PARAMETERS.get(type(parameter));
        if (part == null) {
            throw new ParameterResolutionException("not a part of the sandbox: " + type(parameter));
        }
        return part.apply(sandbox(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        EngageSandbox sandbox = context.getStore(NAMESPACE).remove(EngageSandbox.class, EngageSandbox.class);
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static EngageSandbox sandbox(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(EngageSandbox.class, any -> EngageSandbox.start(), EngageSandbox.class);
    }

    private static Class<?> type(ParameterContext parameter) {
        return parameter.getParameter().getType();
    }
}
