package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body of each type with all that it can have, made as a caller makes it. */
final class Bodies {

    static final Instant WHEN = Instant.parse("2026-03-01T12:00:00.123Z");

    private static final Json DETAILS = Json.parse("{\"a\":[1,\"b\",true]}");
    private static final Map<String, Object> DATA = Map.of("c", List.of("d", 2));
    private static final Attachment ATTACHMENT = Attachment.builder()
            .mediaUrl("https://files.example.com/1")
            .thumbnail("https://files.example.com/1-small")
            .mimeType("application/pdf")
            .size(3028L)
            .mediaLabel("Invoice")
            .mediaName("invoice.pdf")
            .build();
    private static final Button BUTTON = Button.builder()
            .title("Open")
            .payload("open-1")
            .type("url")
            .additionalButtonDetails(DETAILS)
            .build();

    private Bodies() {}

    static List<CimBody> all() {
        return Arrays.asList(
                PlainBody.of("Hello"),
                UrlBody.of("https://example.com", "a link", DETAILS),
                buttons(),
                carousel(),
                contact(),
                LocationBody.of("here", Location.of(31.5, -74.25), DETAILS),
                ImageBody.builder()
                        .markdownText("m")
                        .caption("c")
                        .attachment(ATTACHMENT)
                        .additionalDetails(DETAILS)
                        .build(),
                VideoBody.builder()
                        .markdownText("m")
                        .caption("c")
                        .attachment(ATTACHMENT)
                        .additionalDetails(DETAILS)
                        .build(),
                AudioBody.builder()
                        .markdownText("m")
                        .caption("c")
                        .attachment(ATTACHMENT)
                        .additionalDetails(DETAILS)
                        .build(),
                FileBody.builder()
                        .markdownText("m")
                        .caption("c")
                        .attachment(ATTACHMENT)
                        .additionalDetails(DETAILS)
                        .build(),
                MultimediaBody.builder()
                        .markdownText("m")
                        .caption("c")
                        .attachment(ATTACHMENT)
                        .additionalDetails(DETAILS)
                        .build(),
                StickerBody.builder()
                        .markdownText("m")
                        .mediaUrl("https://example.com/s")
                        .stickerId("s-1")
                        .additionalDetails(DETAILS)
                        .build(),
                DeliveryNotificationBody.builder()
                        .markdownText("m")
                        .messageId("m-1")
                        .status(DeliveryStatus.READ)
                        .reasonCode("200")
                        .build(),
                DeletedNotificationBody.of("m-1", WHEN),
                NotificationBody.of(NotificationType.TYPING_STARTED, DATA),
                WrapUpBody.of(List.of(WrapUp.of("Category 1", "slow internet")), "a note"),
                email(),
                template(),
                receipt(),
                VoiceBody.builder()
                        .markdownText("m")
                        .callId("call-1")
                        .leg("call-1:8003")
                        .reasonCode("DIALOG_ENDED")
                        .attribute("dialog", DATA)
                        .build(),
                CommentBody.builder()
                        .markdownText("m")
                        .postId("p-1")
                        .itemType(CommentItemType.TEXT)
                        .attachment(ATTACHMENT)
                        .additionalData(DATA)
                        .build(),
                CustomJsonBody.of(DETAILS),
                StructuredBody.of("m", DETAILS),
                form(),
                ivr(),
                VoiceRecordingBody.of("https://recordings.example.com/42"),
                VoiceRecordingBody.ofLeg("leg-1.wav", "https://recordings.example.com/leg-1.wav/recording-file"),
                CustomBody.of("FNB").attribute("custom1", "a").attribute("custom2", DATA));
    }

    /** A body of each type that asks for something, with nothing but that. */
    static List<CimBody> smallest() {
        Attachment attachment =
                Attachment.builder().mediaUrl("https://files.example.com/1").build();
        Button button = Button.builder().title("t").payload("p").type("reply").build();
        return List.of(
                UrlBody.of("https://example.com"),
                ButtonBody.builder().buttons(List.of(button)).build(),
                CarouselBody.builder()
                        .elements(List.of(CarouselElement.builder().build()))
                        .build(),
                ContactBody.of(List.of(Contact.of(ContactName.of("Jane"), List.of()))),
                LocationBody.of(Location.of(0, 0)),
                FileBody.builder().attachment(attachment).build(),
                StickerBody.builder().stickerId("s-1").build(),
                DeliveryNotificationBody.builder()
                        .messageId("m-1")
                        .status(DeliveryStatus.FAILED)
                        .build(),
                NotificationBody.of(NotificationType.INFO),
                WrapUpBody.of(List.of(WrapUp.of("c", "v"))),
                EmailBody.builder().build(),
                TemplateBody.builder().namespace("n").name("t").build(),
                ReceiptBody.builder().build(),
                VoiceBody.builder().build(),
                CommentBody.builder().postId("p").itemType(CommentItemType.LIKE).build(),
                FormDataBody.builder().formId("f").formTitle("t").build(),
                IvrAggregatedActivityBody.builder()
                        .startDirection(IvrDirection.INBOUND)
                        .build());
    }

    private static CimBody buttons() {
        return ButtonBody.builder()
                .markdownText("Choose")
                .buttonMessageType(ButtonMessageType.QUICK_REPLIES)
                .buttons(List.of(BUTTON))
                .additionalDetails(DETAILS)
                .build();
    }

    private static CimBody carousel() {
        CarouselElement element = CarouselElement.builder()
                .text("Card 1")
                .url("https://example.com/1.png")
                .buttons(List.of(BUTTON))
                .defaultAction(DefaultAction.of("web_url", "https://example.com/1"))
                .additionalCarouselElementDetails(DETAILS)
                .build();
        return CarouselBody.builder()
                .markdownText("Look")
                .carouselMessageType(CarouselMessageType.MEDIA)
                .elements(List.of(element))
                .additionalDetails(DETAILS)
                .build();
    }

    private static CimBody contact() {
        Contact contact = Contact.of(
                ContactName.of("Jane Doe", DETAILS), List.of(ContactPhone.of("+18005550199", DETAILS)), DETAILS);
        return ContactBody.of("m", List.of(contact), DETAILS);
    }

    private static CimBody email() {
        return EmailBody.builder()
                .markdownText("Hello")
                .subject("Order 4711")
                .from("shop@example.com")
                .replyTo(List.of("answers@example.com"))
                .receivingDate(WHEN)
                .htmlBody("<p>Hello</p>")
                .recipientsTo(List.of("jane@example.com"))
                .recipientsCc(List.of("cc@example.com"))
                .recipientsBcc(List.of("bcc@example.com"))
                .emailThreads(List.of("thread-1"))
                .attachments(List.of(ATTACHMENT))
                .additionalDetails(DETAILS)
                .build();
    }

    private static CimBody template() {
        TemplateParameter parameter = TemplateParameter.of(TemplateParameterType.DATE_TIME, DETAILS);
        return TemplateBody.builder()
                .markdownText("m")
                .namespace("my_namespace")
                .name("order_update")
                .language(TemplateLanguage.of("en", "deterministic"))
                .components(List.of(TemplateComponent.of(TemplateComponentType.BODY, List.of(parameter), DETAILS)))
                .additionalDetails(DETAILS)
                .build();
    }

    private static CimBody receipt() {
        return ReceiptBody.builder()
                .markdownText("m")
                .sharable(true)
                .recipientName("Jane Doe")
                .merchantName("Example Shop")
                .orderNumber("4711")
                .currency("EUR")
                .paymentMethod("VISA 1234")
                .timestamp("1677151053")
                .elements(List.of(ReceiptElement.builder()
                        .title("Phone")
                        .subtitle("64 GB")
                        .quantity(1L)
                        .price(500L)
                        .currency("EUR")
                        .imageUrl("https://example.com/p.png")
                        .build()))
                .address(ReceiptAddress.builder()
                        .street1("1 Main St")
                        .street2("2nd floor")
                        .city("Lahore")
                        .postalCode("54700")
                        .state("PB")
                        .country("PK")
                        .build())
                .summary(ReceiptSummary.builder()
                        .subtotal(500L)
                        .shippingCost(5L)
                        .totalTax(25L)
                        .totalCost(530L)
                        .build())
                .adjustments(List.of(ReceiptAdjustment.of("Coupon", 10)))
                .additionalDetails(DETAILS)
                .build();
    }

    private static CimBody form() {
        FormAttribute question = FormAttribute.builder()
                .id("q-1")
                .label("How was it?")
                .valueType(FormValueType.FIVE_STAR_RATING)
                .attributeType(FormAttributeType.OPTIONS)
                .attributeWeightage(new BigDecimal("0.5"))
                .attributeScore(BigDecimal.TEN)
                .skipType("none")
                .attributeAttachment("https://example.com/q-1.mp3")
                .answer(List.of(FormAnswer.of("good"), FormAnswer.option("Five", 5, BigDecimal.ONE, DETAILS)))
                .attribute("more", DATA)
                .build();
        FormSection section = FormSection.builder()
                .sectionId("s-1")
                .sectionName("Section 1")
                .sectionWeightage(BigDecimal.ONE)
                .sectionScore(BigDecimal.ZERO)
                .attributes(List.of(question))
                .build();
        return FormDataBody.builder()
                .markdownText("m")
                .formId("f-1")
                .formTitle("Survey")
                .formType("Survey")
                .formDescription("after a conversation")
                .attributeType("a type")
                .enableSections(true)
                .enableWeightage(false)
                .formWeightage(BigDecimal.ONE)
                .formScore(new BigDecimal("7.25"))
                .additionalDetail(DATA)
                .sentiment(FormSentiment.of("positive", "green"))
                .sections(List.of(section))
                .attribute("more", DATA)
                .build();
    }

    private static CimBody ivr() {
        Map<String, Object> attributes = new LinkedHashMap<>(DATA);
        attributes.put("nothing", null);
        return IvrAggregatedActivityBody.builder()
                .markdownText("m")
                .callId("call-1")
                .leg("leg-1")
                .startDirection(IvrDirection.INBOUND)
                .endDirection(IvrDirection.TRANSFER)
                .startTime(WHEN)
                .endTime(WHEN)
                .activities(List.of(IvrActivity.builder()
                        .menu("Main")
                        .selection("Billing")
                        .timestamp(WHEN)
                        .metadata(DATA)
                        .build()))
                .attributes(attributes)
                .build();
    }
}
