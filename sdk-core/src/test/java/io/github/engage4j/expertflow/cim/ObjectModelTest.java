package io.github.engage4j.expertflow.cim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;
import io.github.engage4j.internal.json.WireName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the builders make is what Expertflow's own object model, 1.17.5.2, reads: the class of the type, every value, no violation. */
class ObjectModelTest {

    private static final String LATER_ATTACHMENT = "in use by servers of a later model";

    /** What this release of the model does not have yet, and why it is sent. */
    private static final Map<String, String> LATER = Map.of(
            "header.additionalData", "since 1.21.6",
            "body.additionalData", "of comments, since 1.22.14.1",
            "body.attachment.mediaLabel", LATER_ATTACHMENT,
            "body.attachment.mediaName", LATER_ATTACHMENT,
            "body.attachments.mediaLabel", LATER_ATTACHMENT,
            "body.attachments.mediaName", LATER_ATTACHMENT);

    /** What the model gives back in another place, and why. */
    private static final Map<String, String> MOVED = Map.of(
            "body.additionalDetail",
            "taken for the map of all attributes, so that its entries stand among them, up to 1.22.14");

    /** Types of bodies that this release of the model takes for a third party's own, and why they have records. */
    private static final Map<String, String> GENERIC = Map.of(
            "FORM_DATA", "since 1.22.15",
            "IVR_AGGREGATED_ACTIVITY", "documented, and in no model",
            "VOICE_RECORDING", "documented, and in no model");

    /** The other way round: types of the model that have no record, and why. */
    private static final Set<String> NOT_FOR_THIRD_PARTIES = Set.of("ACTION");

    /** Open enums, and the model's that close them. */
    private static final Map<String, List<? extends OpenEnum>> ENUMS = Map.of(
            "ButtonMessageType", ButtonMessageType.KNOWN,
            "CarouselMessageType", CarouselMessageType.KNOWN,
            "ComponentType", TemplateComponentType.KNOWN,
            "DeliveryStatus", DeliveryStatus.KNOWN,
            "ItemType", CommentItemType.KNOWN,
            "NotificationType", NotificationType.KNOWN,
            "ParameterType", TemplateParameterType.KNOWN,
            "ValueType", ValueType.KNOWN);

    /** Parts of messages, and the model's classes of them. */
    private static final Map<String, Class<?>> PARTS = Map.ofEntries(
            Map.entry("Address", ReceiptAddress.class),
            Map.entry("Attachment", Attachment.class),
            Map.entry("Attribute", ChannelAttribute.class),
            Map.entry("Button", Button.class),
            Map.entry("CarouselElement", CarouselElement.class),
            Map.entry("ChannelData", ChannelData.class),
            Map.entry("CimEvent", CimEvent.class),
            Map.entry("CimMessage", CimMessage.class),
            Map.entry("Component", TemplateComponent.class),
            Map.entry("Contact", Contact.class),
            Map.entry("Customer", Customer.class),
            Map.entry("DefaultAction", DefaultAction.class),
            Map.entry("Language", TemplateLanguage.class),
            Map.entry("Location", Location.class),
            Map.entry("MessageHeader", CimHeader.class),
            Map.entry("Name", ContactName.class),
            Map.entry("Parameter", TemplateParameter.class),
            Map.entry("Phone", ContactPhone.class),
            Map.entry("Sender", Sender.class),
            Map.entry("room.RoomInfo", RoomInfo.class));

    /** What the model has and no record, and why. */
    private static final Map<String, String> NO_COMPONENTS = Map.of(
            "Customer.additionalDetail", "the map of all that a customer has besides",
            "VOICE.additionalDetail", "the map of all that the body has besides");

    private final Set<String> later = new TreeSet<>();
    private final Set<String> moved = new TreeSet<>();

    @Test
    void modelReadsEveryMessageThatCanBeBuiltWithEveryValue() throws Exception {
        Map<String, String> problems = new LinkedHashMap<>();
        for (CimMessage message : messages()) {
            Object tree = CimSamples.encode(message).tree();
            Object read = read(tree);
            Set<String> found = new TreeSet<>(ObjectModel.violations(read));
            found.addAll(lost(tree, ObjectModel.write(read).tree()));
            if (!found.isEmpty()) {
                problems.put(message.body().type(), found.toString());
            }
            assertThat(ObjectModel.bodyType(read))
                    .isEqualTo(ObjectModel.bodyType(message.body().type()));
        }
        assertThat(problems).isEmpty();
        assertThat(later).isEqualTo(LATER.keySet());
        assertThat(moved).isEqualTo(MOVED.keySet());
    }

    /** When this fails, the mending in {@link ObjectModel} can go. */
    @Test
    void modelItselfCannotReadCarouselsAndFilesOfAnyKind() {
        Set<String> unreadable = new TreeSet<>();
        for (CimBody body : Bodies.all()) {
            String json = CimSamples.encode(activity().body(body).build()).text();
            Throwable failure = catchThrowable(() -> ObjectModel.readAsItIs(json));
            if (failure instanceof InvalidDefinitionException) {
                unreadable.add(body.type());
            }
        }
        assertThat(unreadable).containsExactly("CAROUSEL", "MULTIMEDIA");
    }

    /** Why a form's details are written first, and what {@link CustomBody} and {@link VoiceBody} warn of. */
    @Test
    void modelDropsTheAttributesBeforeOneThatIsCalledAdditionalDetail() throws Exception {
        CustomBody body = CustomBody.of("FNB")
                .attribute("before", 1)
                .attribute("additionalDetail", Map.of("inside", 2))
                .attribute("after", 3);

        Object read = read(CimSamples.encode(activity().body(body).build()).tree());

        assertThat(Json.of(ObjectModel.write(read).at("body")))
                .isEqualTo(Json.parse("{\"type\":\"FNB\",\"markdownText\":null,\"inside\":2,\"after\":3}"));
    }

    @Test
    void everyTypeIsTriedWithAllThatItsBuilderTakes() {
        Map<String, Set<String>> untried = new TreeMap<>();
        parts(Bodies.all()).collect(Collectors.groupingBy(Object::getClass)).forEach((type, parts) -> {
            boolean hasBuilder = Arrays.stream(type.getDeclaredClasses())
                    .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
            Set<String> empty = new TreeSet<>(names(type));
            empty.remove("others");
            parts.forEach(part -> empty.removeAll(filled(part)));
            if (hasBuilder && !empty.isEmpty()) {
                untried.put(type.getSimpleName(), empty);
            }
        });
        Set<Class<?>> types = Bodies.all().stream().map(CimBody::getClass).collect(Collectors.toSet());

        assertThat(untried).isEmpty();
        assertThat(types)
                .contains(CimBody.class.getAnnotation(Union.class).members())
                .contains(CustomBody.class);
    }

    @Test
    void everyTypeOfTheModelHasARecord() {
        Set<String> records = Arrays.stream(
                        CimBody.class.getAnnotation(Union.class).members())
                .map(TypeNames::of)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(ObjectModel.registered().keySet());
        expected.addAll(GENERIC.keySet());
        expected.removeAll(NOT_FOR_THIRD_PARTIES);

        assertThat(records).isEqualTo(expected);
        assertThat(ObjectModel.registered()).doesNotContainKeys(GENERIC.keySet().toArray(String[]::new));
    }

    @Test
    void everyMemberOfTheModelHasAComponent() {
        Set<String> missing = new TreeSet<>();
        PARTS.forEach((name, part) -> missing.addAll(missing(name, ObjectModel.type(name), part)));
        for (Class<?> body : CimBody.class.getAnnotation(Union.class).members()) {
            Class<?> modelled = ObjectModel.registered().get(TypeNames.of(body));
            if (modelled != null) {
                missing.addAll(missing(TypeNames.of(body), modelled, body));
            }
        }
        missing.removeIf(member -> member.endsWith(".type") && !PARTS.containsKey(member.replace(".type", "")));
        assertThat(missing).isEqualTo(NO_COMPONENTS.keySet());
    }

    @Test
    void enumeratedValuesThatAreSentAreThoseOfTheModel() {
        ENUMS.forEach((name, known) -> assertThat(known.stream().map(OpenEnum::value))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(ObjectModel.values(name)));
    }

    @Test
    void modelMissesOnlyTheChannelWhereTheDocumentationLeavesItEmptyToo() throws Exception {
        CimMessage message = CimMessage.standAlone("c-1")
                .sender(Sender.app("app-1", "App"))
                .body(PlainBody.of("x"))
                .build();

        assertThat(ObjectModel.violations(read(CimSamples.encode(message).tree())))
                .extracting(violation -> violation.split(" ", 2)[0])
                .containsExactly(
                        "header.channelData.channelCustomerIdentifier", "header.channelData.serviceIdentifier");
    }

    private static List<CimMessage> messages() {
        List<CimMessage> messages = new ArrayList<>();
        Stream.concat(Bodies.all().stream(), Bodies.smallest().stream())
                .forEach(body -> messages.add(activity().body(body).build()));
        messages.add(Headers.full(activity()).body(PlainBody.of("x")).build());
        return messages;
    }

    private static CimMessage.Builder activity() {
        return CimMessage.forConversation("conv-1")
                .sender(Sender.app("app-1", "App"))
                .channelData(ChannelData.of("+18005550199", "8001"));
    }

    /** Lets the model read a message; what it does not have yet is taken out and noted. */
    private Object read(Object tree) throws JsonProcessingException {
        try {
            return ObjectModel.read(Json.of(tree).text());
        } catch (UnrecognizedPropertyException e) {
            List<String> path = e.getPath().stream()
                    .map(Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .toList();
            String place = String.join(".", path);
            assertThat(LATER).as("%s", e.getOriginalMessage()).containsKey(place);
            later.add(place);
            return read(without(tree, path));
        }
    }

    /** What the model does not give back as it was given. */
    private Set<String> lost(Object tree, Object written) {
        Set<String> lost = new TreeSet<>();
        JsonDifference.between(tree, written).forEach((pointer, what) -> {
            String place = pointer.replaceAll("/\\d+", "").substring(1).replace('/', '.');
            if (MOVED.containsKey(place)) {
                moved.add(place);
            } else if (!LATER.containsKey(place) && !what.startsWith("null ->")) {
                lost.add(pointer + " " + what);
            }
        });
        return lost;
    }

    private static Object without(Object tree, List<String> path) {
        if (tree instanceof List<?> items) {
            return items.stream().map(item -> without(item, path)).toList();
        }
        Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) tree);
        if (path.size() == 1) {
            members.remove(path.get(0));
        } else {
            members.computeIfPresent(path.get(0), (name, member) -> without(member, path.subList(1, path.size())));
        }
        return members;
    }

    private static Set<String> missing(String name, Class<?> modelled, Class<?> record) {
        Set<String> members = ObjectModel.members(modelled);
        for (RecordComponent component : record.getRecordComponents()) {
            WireName wireName = component.getAnnotation(WireName.class);
            members.remove(wireName == null ? component.getName() : wireName.value());
        }
        return members.stream().map(member -> name + "." + member).collect(Collectors.toSet());
    }

    /** All records in a value. */
    private static Stream<Record> parts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(ObjectModelTest::parts);
        }
        if (!(value instanceof Record record)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(record), names(record.getClass()).stream().flatMap(name -> parts(component(record, name))));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList();
    }

    private static List<String> filled(Record record) {
        return names(record.getClass()).stream()
                .filter(name -> {
                    Object value = component(record, name);
                    return value != null
                            && !List.of().equals(value)
                            && !Map.of().equals(value);
                })
                .toList();
    }

    private static Object component(Record record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
