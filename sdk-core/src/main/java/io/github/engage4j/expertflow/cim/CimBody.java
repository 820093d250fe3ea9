package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;

/**
 * What a CIM message says. Each body type that Expertflow has is a record of its own; every other type, and ACTION, by which bots
 * command the platform, is a {@link CustomBody}. More types get records over time, so a {@code switch} over bodies needs a default.
 *
 * <p>Where the documentation and the platform's object model disagree, the object model is followed. The server drops attributes that a
 * type does not have, so attributes of your own belong into a {@link CustomBody} or a {@link VoiceBody}, or into a body's details. What
 * is read keeps the members that this release does not know, and is written with them.
 *
 * @see <a href="https://docs.expertflow.com/cx/4.10/cim-messages">CIM messages</a>
 */
@Union(
        members = {
            PlainBody.class,
            UrlBody.class,
            ButtonBody.class,
            CarouselBody.class,
            ContactBody.class,
            LocationBody.class,
            ImageBody.class,
            VideoBody.class,
            AudioBody.class,
            FileBody.class,
            MultimediaBody.class,
            StickerBody.class,
            DeliveryNotificationBody.class,
            DeletedNotificationBody.class,
            NotificationBody.class,
            WrapUpBody.class,
            EmailBody.class,
            TemplateBody.class,
            ReceiptBody.class,
            VoiceBody.class,
            CommentBody.class,
            CustomJsonBody.class,
            StructuredBody.class,
            FormDataBody.class,
            IvrAggregatedActivityBody.class,
            VoiceRecordingBody.class
        },
        raw = CustomBody.class,
        typeMember = "type")
public interface CimBody {

    /** The type, case-sensitive. */
    default String type() {
        return TypeNames.of(getClass());
    }

    /**
     * This body, if the server would take it. Builders and factories ask, and so does sending: what arrives is read however it is.
     *
     * @throws IllegalArgumentException if something required is missing or blank, or an enumerated value is none that the server knows
     */
    default CimBody checked() {
        return this;
    }
}
