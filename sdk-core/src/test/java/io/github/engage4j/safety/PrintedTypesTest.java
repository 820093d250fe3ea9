package io.github.engage4j.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.RawCall;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.expertflow.cim.ImageBody;
import io.github.engage4j.expertflow.cim.MediaBuilder;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.webhooks.HmacVerification;
import io.github.engage4j.infobip.webhooks.WebhookDelivery;
import io.github.engage4j.infobip.webhooks.WebhookReceiver;
import io.github.engage4j.infobip.webhooks.WebhookVerification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No public type prints a secret: each is found in the module's exports, made in every way it offers, and printed. */
class PrintedTypesTest {

    private static final Specimens MARKED = new Specimens(0, PrintedTypesTest::text);

    @Test
    void no_public_type_prints_a_secret() {
        Map<String, String> printed = new LinkedHashMap<>();
        List<String> neverMade = new ArrayList<>();
        Map<Class<?>, Object> doors = doors();
        for (Class<?> type : publicTypes()) {
            List<Object> made = doors.containsKey(type) ? List.of(doors.get(type)) : instances(type);
            if (made.isEmpty()) {
                neverMade.add(type.getName());
            }
            made.forEach(value -> printed.merge(type.getName(), value.toString(), (a, b) -> a + "\n" + b));
        }
        assertThat(neverMade).as("types of which no instance was printed").isEmpty();
        assertThat(printed).hasSizeGreaterThan(50);
        printed.forEach(
                (type, text) -> assertThat(text).as(type).doesNotContain(Canary.SECRETS.toArray(String[]::new)));
    }

    @Test
    void a_record_of_customers_content_does_print_it() {
        assertThat(MARKED.record(io.github.engage4j.infobip.messages.TextContent.class))
                .asString()
                .startsWith("TextContent[text=" + Canary.CONTENT + ",");
    }

    private static List<Object> instances(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return type.isRecord() ? List.of(MARKED.record(type)) : new Makers(MARKED).all(type);
    }

    /** What no factory of its own makes: the client, the platforms' clients, the API classes, and what these and others give. */
    private static Map<Class<?>, Object> doors() {
        Map<Class<?>, Object> doors = new LinkedHashMap<>();
        try (EngageClient client = EngageClient.builder()
                .infobip(config -> config.baseUrl("http://localhost:1").credentials(Credentials.apiKey(Canary.API_KEY)))
                .expertflow(config -> config.baseUrl("http://localhost:1")
                        .credentials(ExpertflowCredentials.bearerToken(Canary.BEARER_TOKEN)))
                .build()) {
            doors.put(EngageClient.class, client);
            ApiCalls.doors(client).forEach(door -> doors.put(door.getClass(), door));
            doors.put(
                    RawCall.class,
                    client.infobip().raw().post("/a/{b}", Canary.API_KEY).body(Canary.API_KEY));
        }
        HmacVerification hmac = WebhookVerification.hmac(Secret.of(Canary.API_KEY));
        WebhookReceiver receiver = WebhookReceiver.builder().verification(hmac).build();
        byte[] body = Json.of(Map.of("type", Canary.API_KEY)).text().getBytes(StandardCharsets.UTF_8);
        doors.put(MediaBuilder.class, ImageBody.builder().markdownText(Canary.API_KEY));
        doors.put(HmacVerification.class, hmac);
        doors.put(WebhookReceiver.class, receiver);
        doors.put(WebhookDelivery.class, receiver.receive(body, Map.of(hmac.header(), List.of(hmac.sign(body)))));
        return doors;
    }

    /** What can be made and printed: no interfaces, abstract classes and classes of static methods alone. */
    private static List<Class<?>> publicTypes() {
        try {
            Path classes = Path.of(EngageClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return exportedPackages(classes).stream()
                    .flatMap(name -> classesIn(classes, name))
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isInterface())
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()) && hasState(type))
                    .collect(Collectors.toList());
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasState(Class<?> type) {
        return EngageException.class.isAssignableFrom(type)
                || Stream.of(type.getDeclaredFields()).anyMatch(field -> !Modifier.isStatic(field.getModifiers()))
                || type.isEnum();
    }

    private static java.util.Set<String> exportedPackages(Path classes) throws IOException {
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<Class<?>> classesIn(Path classes, String packageName) {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            List<Class<?>> found = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .sorted()
                    .<Class<?>>map(file -> load(packageName + "." + file.substring(0, file.length() - 6)))
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A text that is named like a secret is one; other texts of records are customers', which records may print. */
    private static String text(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith("url")) {
            return "https://example.com";
        }
        boolean secret = Stream.of("secret", "token", "password", "apikey", "authorization", "requesturi")
                .anyMatch(small::contains);
        return secret ? Canary.API_KEY : Canary.CONTENT;
    }
}
