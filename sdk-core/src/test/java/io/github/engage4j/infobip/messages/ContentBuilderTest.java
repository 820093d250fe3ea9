package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.apple.AppleEvent;
import io.github.engage4j.infobip.messages.apple.AppleTimeslot;
import io.github.engage4j.infobip.messages.apple.TimePickerContent;
import io.github.engage4j.infobip.messages.facebook.FacebookButton;
import io.github.engage4j.infobip.messages.facebook.FacebookButtonTemplate;
import io.github.engage4j.infobip.messages.facebook.FacebookTemplateContent;
import io.github.engage4j.infobip.messages.facebook.FacebookUrlButton;
import io.github.engage4j.infobip.messages.facebook.RawFacebookButton;
import io.github.engage4j.infobip.messages.livechat.LiveChatQuickReplyContent;
import io.github.engage4j.infobip.messages.livechat.TextSource;
import io.github.engage4j.infobip.messages.whatsapp.ButtonsAction;
import io.github.engage4j.infobip.messages.whatsapp.ButtonsInteractive;
import io.github.engage4j.infobip.messages.whatsapp.InteractiveButton;
import io.github.engage4j.infobip.messages.whatsapp.InteractiveContent;
import io.github.engage4j.infobip.messages.whatsapp.InteractiveHeader;
import io.github.engage4j.infobip.messages.whatsapp.MediaTemplateContent;
import io.github.engage4j.infobip.messages.whatsapp.TemplateButton;
import io.github.engage4j.infobip.messages.whatsapp.TextTemplateHeader;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class ContentBuilderTest {

    @Test
    void anInteractiveMessageIsWrittenWithItsType() {
        ButtonsInteractive buttons = ButtonsInteractive.builder()
                .header(InteractiveHeader.text("Header"))
                .body("Body")
                .footer("Footer")
                .action(ButtonsAction.of(List.of(InteractiveButton.of("yes", "Yes"))))
                .build();

        assertThat(written(InteractiveContent.of(buttons))).isEqualTo("""
                {"interactive":{"type":"BUTTON","header":{"type":"TEXT","text":"Header"},"body":{"text":"Body"},\
                "footer":{"text":"Footer"},"action":{"buttons":[{"type":"BUTTON","id":"yes","title":"Yes"}]}}}""");
        assertThat(buttons.toBuilder().build()).isEqualTo(buttons);
    }

    @Test
    void aTemplatesLanguageIsSentAsItsCodeAndReadInBothForms() throws IOException {
        MediaTemplateContent template = MediaTemplateContent.builder()
                .templateName("welcome")
                .language("en")
                .header(TextTemplateHeader.of("Ada"))
                .buttons(List.of(TemplateButton.quickReply("yes")))
                .build();

        assertThat(written(template)).isEqualTo("""
                {"templateName":"welcome","language":"en","header":{"type":"TEXT","placeholder":"Ada"},\
                "buttons":[{"type":"QUICK_REPLY","parameters":["yes"]}]}""");
        assertThat(template.languageCode()).isEqualTo("en");
        MediaTemplateContent answered = JsonCodec.INFOBIP.decode(
                new Buffer()
                        .writeUtf8(
                                "{\"templateName\":\"welcome\",\"language\":{\"code\":\"en\",\"label\":\"English\"}}"),
                MediaTemplateContent.class);
        assertThat(answered.languageCode()).isEqualTo("en");
    }

    @Test
    void aTimeIsSentAsANumber() {
        AppleTimeslot slot = AppleTimeslot.of("slot-1", Instant.parse("2022-09-01T15:10:24.085Z"), 12);
        TimePickerContent picker = TimePickerContent.builder()
                .event(AppleEvent.builder()
                        .identifier("event-1")
                        .timeslots(List.of(slot))
                        .build())
                .build();

        assertThat(written(picker)).isEqualTo("""
                {"event":{"identifier":"event-1","timeslots":[{"identifier":"slot-1","startTime":1662045024085,"duration":12}]}}""");
    }

    @Test
    void aNestedTypeStandsBesideItsValueWhereThePlatformHasItThere() {
        assertThat(written(LiveChatQuickReplyContent.of(TextSource.of("Ready?"), List.of("Yes", "No"))))
                .isEqualTo("""
                {"suggestedReplies":["Yes","No"],"source":{"text":"Ready?"},"sourceType":"TEXT"}""");
    }

    @Test
    void aPartThatTheSdkDoesNotKnowIsKeptAsItsJson() throws IOException {
        String json = "{\"payload\":{\"type\":\"BUTTON\",\"text\":\"Text\",\"buttons\":["
                + "{\"type\":\"URL\",\"title\":\"Open\",\"url\":\"https://x.test\"},{\"type\":\"DANCE\",\"steps\":1.50}]}}";

        FacebookTemplateContent content =
                JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(json), FacebookTemplateContent.class);

        assertThat(((FacebookButtonTemplate) content.payload()).buttons())
                .containsExactly(FacebookUrlButton.of("Open", "https://x.test"), (FacebookButton)
                        RawFacebookButton.of(Json.parse("{\"type\":\"DANCE\",\"steps\":1.50}")));
        assertThat(written(content)).isEqualTo(json);
    }

    @Test
    void aContentWithoutWhatItNeedsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextContent.of("x".repeat(4097)))
                .withMessage("text must have at most 4096 characters, but has 4097");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ButtonsInteractive.builder().body("Body").build())
                .withMessage("action is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ButtonsAction.of(List.of()))
                .withMessage("buttons must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawFacebookButton.of(Json.parse("{\"title\":\"x\"}")))
                .withMessage("type is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocialMention.of(5, 3, "ada"))
                .withMessage("endPosition must be 5 to 2147483647, but is 3");
    }

    @Test
    void aNameOnACardIsReadInBothFormsAndWrittenForItsChannel() {
        ContactName whatsApp = ContactName.whatsApp("Ada Lovelace", "Ada", "Lovelace");
        ContactName viber = ContactName.viberBot("Ada Lovelace", "Ada", "Lovelace");

        assertThat(List.of(whatsApp.formatted(), viber.formatted())).containsOnly("Ada Lovelace");
        assertThat(List.of(whatsApp.first() + whatsApp.last(), viber.first() + viber.last()))
                .containsOnly("AdaLovelace");
        assertThat(written(whatsApp)).startsWith("{\"first_name\":\"Ada\"");
        assertThat(written(viber)).startsWith("{\"firstName\":\"Ada\"");
    }

    private static String written(Object content) {
        return JsonCodec.INFOBIP.encode(content).readUtf8();
    }
}
