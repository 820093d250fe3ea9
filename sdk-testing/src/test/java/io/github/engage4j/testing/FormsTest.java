package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.conversations.ConversationChannel;
import io.github.engage4j.infobip.forms.ConditionalFieldRequest;
import io.github.engage4j.infobip.forms.CreateFieldRequest;
import io.github.engage4j.infobip.forms.CreateTriggerRequest;
import io.github.engage4j.infobip.forms.Disposition;
import io.github.engage4j.infobip.forms.DispositionRequest;
import io.github.engage4j.infobip.forms.Field;
import io.github.engage4j.infobip.forms.FieldConditionRequest;
import io.github.engage4j.infobip.forms.FieldType;
import io.github.engage4j.infobip.forms.Form;
import io.github.engage4j.infobip.forms.FormFieldRequest;
import io.github.engage4j.infobip.forms.FormRequest;
import io.github.engage4j.infobip.forms.ListFormsRequest;
import io.github.engage4j.infobip.forms.ListTriggersRequest;
import io.github.engage4j.infobip.forms.PatchTriggerRequest;
import io.github.engage4j.infobip.forms.Trigger;
import io.github.engage4j.infobip.forms.UpdateFieldRequest;
import io.github.engage4j.infobip.forms.UpsertDispositionsRequest;
import io.github.engage4j.infobip.webforms.PatchWebFormRequest;
import io.github.engage4j.infobip.webforms.SubmitWebFormRequest;
import io.github.engage4j.infobip.webforms.WebForm;
import io.github.engage4j.infobip.webforms.WebFormRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class FormsTest {

    @Test
    void formShowsItsFieldsAsTheyAreNow(EngageClient client) {
        Field type = field(client, "Type");
        Field complaint = field(client, "Complaint");
        FieldConditionRequest condition =
                FieldConditionRequest.of("complaint", List.of(ConditionalFieldRequest.of(complaint.id(), true)));
        String id = client.infobip()
                .forms()
                .create(form(true, FormFieldRequest.of(type.id(), true).conditions(List.of(condition))))
                .execute()
                .id();
        client.infobip()
                .formFields()
                .update(
                        type.id(),
                        UpdateFieldRequest.builder()
                                .title("Kind")
                                .isEnabled(true)
                                .build())
                .execute();

        Form read = client.infobip().forms().get(id).execute();
        assertThat(read.fields().get(0).field().title()).isEqualTo("Kind");
        assertThat(read.fields().get(0).conditions().get(0).fields().get(0).field())
                .isEqualTo(complaint);
        assertThat(client.infobip()
                        .forms()
                        .list(ListFormsRequest.builder().isEnabled(true).build())
                        .execute()
                        .items())
                .singleElement()
                .satisfies(listed -> assertThat(listed.fields()).isEmpty());
    }

    @Test
    void formWithAFieldThatIsNotThereIsNotFound(EngageClient client) {
        FormRequest request = form(true, FormFieldRequest.of("fi-1", true));

        assertThatThrownBy(() -> client.infobip().forms().create(request).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Invalid id fi-1 given! No such field exists.");
    }

    @Test
    void newTriggerIsTheFirstAndMovingOneMovesTheOthers(EngageClient client) {
        String formId = client.infobip().forms().create(form(true)).execute().id();
        Trigger last = trigger(client, "c", formId);
        trigger(client, "b", formId);
        Trigger first = trigger(client, "a", formId);

        assertThat(titles(client)).containsExactly("a", "b", "c");
        client.infobip()
                .formTriggers()
                .patch(first.id(), PatchTriggerRequest.builder().orderIndex(2).build())
                .execute();
        assertThat(titles(client)).containsExactly("b", "c", "a");
        client.infobip().formTriggers().delete(last.id()).execute();
        assertThat(client.infobip().formTriggers().get(first.id()).execute().orderIndex())
                .isEqualTo(1);
    }

    @Test
    void whatIsFilledInCanBeReadOverwrittenAndDeleted(EngageClient client) {
        String id = conversation(client);
        String formId = client.infobip().forms().create(form(true)).execute().id();
        client.infobip().forms().assign(id, formId).execute();
        fillIn(client, id, "inquiry");
        fillIn(client, id, "complaint");

        Disposition filledIn =
                client.infobip().forms().getDispositions(id).execute().fields().get(0);
        assertThat(filledIn.dispositionValue()).isEqualTo("complaint");
        assertThat(client.infobip().conversations().get(id).execute().formId()).isEqualTo(formId);

        client.infobip().forms().deleteDisposition(id, filledIn.dispositionId()).execute();
        assertThatThrownBy(() -> client.infobip().forms().getDispositions(id).execute())
                .isInstanceOf(NotFoundException.class);
        client.infobip().forms().unassign(id).execute();
        assertThat(client.infobip().conversations().get(id).execute().formId()).isNull();
    }

    @Test
    void disabledFormAndClosedConversationAreRefused(EngageSandbox sandbox, EngageClient client) {
        String id = conversation(client);
        String formId = client.infobip().forms().create(form(false)).execute().id();

        assertThatThrownBy(() -> client.infobip().forms().assign(id, formId).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Form " + formId + " is disabled.");
        sandbox.infobip().closeConversation(id);
        assertThatThrownBy(() -> fillIn(client, id, "inquiry"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Conversation is closed.");
    }

    @Test
    void submittedWebFormOpensAConversation(EngageClient client) {
        WebForm form = client.infobip().webForms().create(webForm()).execute();
        SubmitWebFormRequest submission = SubmitWebFormRequest.builder()
                .from("customer@email.test")
                .subject("Order 5")
                .content("Where is it?")
                .build();

        String id = client.infobip()
                .webForms()
                .submit(form.id(), submission)
                .execute()
                .conversationId();
        assertThat(client.infobip().conversations().get(id).execute().topic()).isEqualTo("Order 5");
        assertThat(client.infobip()
                        .webForms()
                        .patch(
                                form.id(),
                                PatchWebFormRequest.builder().enabled(false).build())
                        .execute()
                        .name())
                .isEqualTo("Contact");
        assertThatThrownBy(() -> client.infobip().webForms().create(webForm()).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Web form with name 'Contact' already exists.");

        client.infobip().webForms().delete(form.id()).execute();
        assertThatThrownBy(() -> client.infobip().webForms().get(form.id()).execute())
                .isInstanceOf(NotFoundException.class);
    }

    private static Field field(EngageClient client, String title) {
        CreateFieldRequest request =
                CreateFieldRequest.builder().title(title).type(FieldType.TEXT).build();
        return client.infobip().formFields().create(request).execute();
    }

    private static FormRequest form(boolean enabled, FormFieldRequest... fields) {
        return FormRequest.builder()
                .title("Granulation")
                .isEnabled(enabled)
                .fields(List.of(fields))
                .build();
    }

    private static Trigger trigger(EngageClient client, String title, String formId) {
        CreateTriggerRequest request = CreateTriggerRequest.builder()
                .title(title)
                .expression(Map.of("$eq", Map.of("queue", "Sales")))
                .formId(formId)
                .build();
        return client.infobip().formTriggers().create(request).execute();
    }

    private static List<String> titles(EngageClient client) {
        return client
                .infobip()
                .formTriggers()
                .list(ListTriggersRequest.builder().orderBy("orderIndex:asc").build())
                .stream()
                .map(Trigger::title)
                .toList();
    }

    private static void fillIn(EngageClient client, String conversationId, String value) {
        client.infobip()
                .forms()
                .upsertDispositions(conversationId, UpsertDispositionsRequest.of(DispositionRequest.of("fi-1", value)))
                .execute();
    }

    private static WebFormRequest webForm() {
        return WebFormRequest.builder()
                .name("Contact")
                .channel(ConversationChannel.EMAIL)
                .destination("destination@email.test")
                .enabled(true)
                .build();
    }
}
