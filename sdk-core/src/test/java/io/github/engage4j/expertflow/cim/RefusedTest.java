package io.github.engage4j.expertflow.cim;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server would refuse, store under a misspelt type, or show the Agent Desk in a way that breaks it, is not built. */
class RefusedTest {

    private static final String SECONDS = "but is 1970-01-21T12:19:26.400Z: are these seconds instead of milliseconds?";
    private static final Instant IN_SECONDS = Instant.ofEpochMilli(1_772_366_400);

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"headers", "trees", "texts", "enumerated", "types", "values"})
    void refusesWithThePlaceInTheJson(String message, ThrowingCallable building) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                refused("header.customer._id must not be blank", () -> whole(CimMessage.standAlone(" "))),
                refused("header.customer._id is required", () -> whole(CimMessage.standAlone(null))),
                refused("header.conversationId must not be blank", () -> whole(CimMessage.forConversation(""))),
                refused("header.channelSessionId must not be blank", () -> whole(CimMessage.forChannelSession(""))),
                refused(
                        "header needs at least one of customer, channelSessionId and conversationId: what the message belongs to",
                        () -> whole(CimMessage.forChannelSession(null))),
                refused(
                        "header.intent must not be blank",
                        () -> whole(activity().intent(MessageIntent.of("")))),
                refused("header.intent is required", () -> whole(activity().intent(MessageIntent.of(null)))),
                refused(
                        "header.originalMessageId must not be blank",
                        () -> whole(activity().originalMessageId(""))),
                refused(
                        "header.providerMessageId must not be blank",
                        () -> whole(activity().providerMessageId(""))),
                refused(
                        "header.roomId must not be blank",
                        () -> whole(activity().roomId(" "))),
                refused("header.sender.type must not be blank", () -> Sender.of(SenderType.of(""), "id-1", "App")),
                refused(
                        "header.channelData.requestPriority must be 0 to 10, but is 11",
                        () -> ChannelData.builder().requestPriority(11).build()),
                refused("attribute.key must not be blank", () -> ChannelAttribute.of("", "x")),
                refused(
                        "header.channelData.additionalAttributes[0].value must be a text: "
                                + "with anything else the Agent Desk cannot load the customer's activities",
                        () -> ChannelData.builder()
                                .additionalAttributes(List.of(new ChannelAttribute("a", ValueType.NUMBER, 1, Map.of())))
                                .build()),
                refused(
                        "header.schedulingMetaData.channelType.name must not be blank",
                        () -> ScheduledChannelType.of("", "_WHATSAPP.svg")),
                refused(
                        "header.schedulingMetaData.webhookId is no attribute: it has a component of its own",
                        () -> SchedulingMetaData.builder()
                                .attribute("webhookId", 1)
                                .build()));
    }

    static Stream<Arguments> trees() {
        Map<String, Object> trees = Map.of("when", Instant.EPOCH);
        String no = ".when: a java.time.Instant is not JSON: use Map, List, String, Number, Boolean, Json or null";
        return Stream.of(
                refused("header.entities" + no, () -> whole(activity().entities(trees))),
                refused("header.additionalData" + no, () -> whole(activity().additionalData(trees))),
                refused(
                        "activity.metadata" + no,
                        () -> IvrActivity.builder().metadata(trees).build()),
                refused("body.notificationData" + no, () -> NotificationBody.of(NotificationType.INFO, trees)),
                refused(
                        "body.additionalDetail" + no,
                        () -> FormDataBody.builder()
                                .formId("f")
                                .formTitle("t")
                                .additionalDetail(trees)
                                .build()),
                refused(
                        "attribute.answer[1].value" + no.substring(5),
                        () -> FormAttribute.builder()
                                .answer(List.of(FormAnswer.of("x"), FormAnswer.option("y", Instant.EPOCH)))
                                .build()),
                refused(
                        "attribute.label is no attribute: it has a component of its own",
                        () -> FormAttribute.builder().attribute("label", "x").build()),
                refused(
                        "body.mediaUrl is no attribute: it has a component of its own",
                        () -> VoiceRecordingBody.of("u").attribute("mediaUrl", "x")));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                refused(
                        "button.payload is required",
                        () -> Button.builder().title("t").type("reply").build()),
                refused(
                        "body.buttons must not be empty",
                        () -> ButtonBody.builder().build()),
                refused(
                        "body.elements[1].buttons[0].title is required",
                        () -> CarouselBody.builder()
                                .elements(List.of(element(), element(new Button(null, "p", "t", null, Map.of()))))
                                .build()),
                refused("name.formattedName must not be blank", () -> ContactName.of("")),
                refused("body.contacts must not be empty", () -> ContactBody.of(List.of())),
                refused("attachment.mediaUrl must not be blank", () -> Attachment.of(" ", "image/png")),
                refused("body.attachment is required", () -> ImageBody.builder().build()),
                refused(
                        "body needs one of mediaUrl and stickerId",
                        () -> StickerBody.builder().build()),
                refused(
                        "body.messageId is required",
                        () -> DeliveryNotificationBody.builder()
                                .status(DeliveryStatus.READ)
                                .build()),
                refused("body.wrapups must not be empty", () -> WrapUpBody.of(List.of())),
                refused("wrapup.value must not be blank", () -> WrapUp.of("c", "")),
                refused(
                        "body.name is required",
                        () -> TemplateBody.builder().namespace("n").build()),
                refused(
                        "body.callId must not be blank",
                        () -> VoiceBody.builder().callId("").build()),
                refused(
                        "body.postId is required",
                        () -> CommentBody.builder()
                                .itemType(CommentItemType.LIKE)
                                .build()),
                refused("body.jsonNode is required", () -> CustomJsonBody.of(null)),
                refused(
                        "body.formTitle is required",
                        () -> FormDataBody.builder().formId("f").build()),
                refused(
                        "body.startDirection is required",
                        () -> IvrAggregatedActivityBody.builder().build()),
                refused("body.mediaUrl must not be blank", () -> VoiceRecordingBody.of("")));
    }

    static Stream<Arguments> enumerated() {
        return Stream.of(
                refused(
                        "body.status must be one of DELIVERED, READ, CONNECTED, FAILED, but is 'Delivered': "
                                + "the server knows no other, and minds the case",
                        () -> DeliveryNotificationBody.builder()
                                .messageId("m-1")
                                .status(DeliveryStatus.of("Delivered"))
                                .build()),
                refused(
                        "body.buttonMessageType must be one of BUTTON, QUICK_REPLIES, but is 'Quick_Replies': "
                                + "the server knows no other, and minds the case",
                        () -> ButtonBody.builder()
                                .buttons(List.of(button()))
                                .buttonMessageType(ButtonMessageType.of("Quick_Replies"))
                                .build()),
                refused(
                        "component.type must be one of header, body, button, but is 'BODY': "
                                + "the server knows no other, and minds the case",
                        () -> TemplateComponent.of(TemplateComponentType.of("BODY"), List.of())),
                refused(
                        "body.itemType is required",
                        () -> CommentBody.builder().postId("p").build()));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                refused("body.type 'URL' is one of the platform's: use UrlBody", () -> CustomBody.of("URL")),
                refused(
                        "body.type 'Plain' is a misspelt 'PLAIN', one of the platform's: use PlainBody",
                        () -> CustomBody.of("Plain")),
                refused(
                        "body.type 'DELIVERY_NOTIFICATION' is a misspelt 'DELIVERYNOTIFICATION', "
                                + "one of the platform's: use DeliveryNotificationBody",
                        () -> CustomBody.of("DELIVERY_NOTIFICATION")),
                refused(
                        "body.type ACTION commands the platform: third parties do not send it",
                        () -> CustomBody.of("ACTION")));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                refused("location.latitude must be -90 to 90, but is 90.5", () -> Location.of(90.5, 0)),
                refused("location.longitude must be -180 to 180, but is NaN", () -> Location.of(0, Double.NaN)),
                refused(
                        "attachment.size must not be negative, but is -1",
                        () -> Attachment.builder().mediaUrl("u").size(-1L).build()),
                refused(
                        "body.timestamp must not lie before 2001, " + SECONDS,
                        () -> DeletedNotificationBody.of("m-1", IN_SECONDS)),
                refused(
                        "header.schedulingMetaData.scheduledDatetime must not lie before 2001, " + SECONDS,
                        () -> SchedulingMetaData.builder()
                                .scheduledDatetime(IN_SECONDS)
                                .build()),
                refused(
                        "header.timestamp must not lie after the year 9999, but is +55116-10-20T12:45:51Z: "
                                + "are these microseconds instead of milliseconds?",
                        () -> whole(activity().timestamp(Instant.ofEpochMilli(1_677_151_053_951_000L)))),
                refused(
                        "body.startTime must not lie before 2001, " + SECONDS,
                        () -> IvrAggregatedActivityBody.builder()
                                .startDirection(IvrDirection.INBOUND)
                                .startTime(IN_SECONDS)
                                .build()),
                refused(
                        "body.leg is no attribute: it has a component of its own",
                        () -> VoiceBody.builder().attribute("leg", "x").build()),
                refused(
                        "body.when: a java.time.Instant is not JSON: use Map, List, String, Number, Boolean, Json or null",
                        () -> VoiceBody.builder()
                                .attribute("when", Instant.EPOCH)
                                .build()));
    }

    @Test
    void refusesToSendWhatWasReadAndTheServerDoesNotKnow() {
        CimMessage read = CimSamples.decode(Json.of(Map.of(
                "id", "id-1",
                "header", Map.of("sender", Map.of("id", "app-1", "type", "APP"), "conversationId", "conv-1"),
                "body", Map.of("type", "NOTIFICATION", "notificationType", "CONSULT_TRANSFER"))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.expertflow().activities().push(read))
                .withMessageStartingWith("body.notificationType must be one of INFO, ")
                .withMessageEndingWith(", but is 'CONSULT_TRANSFER': the server knows no other, and minds the case");
    }

    @Test
    void refusesToSendAMessageWithoutAHeader() {
        CimMessage read = CimSamples.decode(Json.parse("{}"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.expertflow().activities().push(read))
                .withMessage("header is required");
    }

    private static Arguments refused(String message, ThrowingCallable building) {
        return arguments(message, building);
    }

    private static CimMessage.Builder activity() {
        return CimMessage.forConversation("conv-1");
    }

    private static void whole(CimMessage.Builder message) {
        message.sender(Sender.app("app-1", "App")).body(PlainBody.of("x")).build();
    }

    private static Button button() {
        return Button.builder().title("t").payload("p").type("reply").build();
    }

    private static CarouselElement element(Button... buttons) {
        return new CarouselElement(null, null, List.of(buttons), null, null, Map.of());
    }
}
