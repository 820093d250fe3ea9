package io.github.engage4j.examples;

import io.github.engage4j.expertflow.ActivitiesApi;
import io.github.engage4j.expertflow.ActivityPlace;
import io.github.engage4j.expertflow.PushedActivity;
import io.github.engage4j.expertflow.PushedLookup;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.CustomBody;
import io.github.engage4j.expertflow.cim.FormDataBody;
import io.github.engage4j.expertflow.cim.Recipes;
import io.github.engage4j.expertflow.cim.Sender;

/** The three kinds of activity, each pushed and found again. */
final class ThreeKinds {

    private ThreeKinds() {}

    static PushedLookup ofACustomer(ActivitiesApi activities, String customerId) {
        // readme: standAlone
        CimMessage points = CimMessage.standAlone(customerId)
                .sender(Sender.app("shop-1", "Shop"))
                .body(CustomBody.of("LOYALTY_POINTS").attribute("points", 250)) // a type of your own
                .build();
        PushedActivity pushed = activities.push(points).execute();
        PushedLookup found = activities
                .findPushed(pushed.id(), ActivityPlace.customer(customerId))
                .execute(); // in the customer's history
        // readme: end
        return found;
    }

    static PushedLookup ofAConversation(ActivitiesApi activities, String conversationId, FormDataBody survey) {
        // readme: conversation
        CimMessage result = Recipes.surveyResult(conversationId, survey)
                .sender(Sender.app("shop-1", "Shop"))
                .build();
        PushedActivity pushed = activities.push(result).execute();
        PushedLookup found = activities
                .findPushed(pushed.id(), ActivityPlace.conversation(conversationId))
                .execute(); // seen at once if the conversation is active
        // readme: end
        return found;
    }

    static PushedLookup ofACall(ActivitiesApi activities, String callId, String recordingUrl, String conversationId) {
        // readme: channelSession
        CimMessage recording = Recipes.recordingLink(callId, recordingUrl)
                .sender(Sender.app("shop-1", "Shop"))
                .build();
        PushedActivity pushed = activities.push(recording).execute();
        PushedLookup found = activities
                .findPushed(pushed.id(), ActivityPlace.conversation(conversationId))
                .execute(); // the conversation that the call belongs to
        // readme: end
        return found;
    }
}
