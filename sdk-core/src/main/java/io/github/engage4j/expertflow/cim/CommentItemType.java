package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * What happened on a post. Open when it is read: what has no constant survives. The server knows these values alone, so no other is sent.
 *
 * @param value the text as the platform writes it
 */
public record CommentItemType(String value) implements OpenEnum {

    public static final CommentItemType VIDEO = new CommentItemType("VIDEO");
    public static final CommentItemType TEXT = new CommentItemType("TEXT");
    public static final CommentItemType IMAGE = new CommentItemType("IMAGE");
    public static final CommentItemType LIKE = new CommentItemType("LIKE");
    public static final CommentItemType UNLIKE = new CommentItemType("UNLIKE");
    public static final CommentItemType DELETE = new CommentItemType("DELETE");
    public static final CommentItemType HIDE = new CommentItemType("HIDE");
    public static final CommentItemType PRIVATE_REPLY = new CommentItemType("PRIVATE_REPLY");

    static final List<CommentItemType> KNOWN = List.of(VIDEO, TEXT, IMAGE, LIKE, UNLIKE, DELETE, HIDE, PRIVATE_REPLY);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static CommentItemType of(String value) {
        return new CommentItemType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
