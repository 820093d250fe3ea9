package io.github.engage4j.expertflow;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.cim.CimBody;
import io.github.engage4j.expertflow.cim.DeliveryNotificationBody;
import io.github.engage4j.expertflow.cim.DeliveryStatus;
import io.github.engage4j.internal.http.DeniedException;
import io.github.engage4j.internal.http.WebPage;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads what the channel manager answers: its status has said yes, so any text will do that does not say no. */
final class ReceiptReader {

    private static final String NOTIFICATION = "DELIVERYNOTIFICATION";

    private ReceiptReader() {}

    static ChannelReceipt read(String id, JsonCodec json, Buffer body) throws IOException {
        String answer = WebPage.refused(body);
        if (saysFailed(answer)) {
            throw new DeniedException();
        }
        return new ChannelReceipt(id, notification(json, answer), answer);
    }

    /** Whether it does so, however odd its other members are. The documentation's tables write the status in title case. */
    private static boolean saysFailed(String answer) {
        try {
            Json said = Json.parse(answer);
            return NOTIFICATION.equals(said.textAt("type"))
                    && DeliveryStatus.FAILED.value().equalsIgnoreCase(said.textAt("status"));
        } catch (IllegalArgumentException noJson) {
            return false;
        }
    }

    private static @Nullable DeliveryNotificationBody notification(JsonCodec json, String answer) {
        try {
            CimBody body = json.decode(new Buffer().writeUtf8(answer), CimBody.class);
            return body instanceof DeliveryNotificationBody notification ? notification : null;
        } catch (IOException | JsonDataException noNotification) {
            return null;
        }
    }
}
