package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file. Its constructor is not API: components get added.
 *
 * @param file the file
 * @param thumbnail a small image of it, or null
 * @param suggestions what the customer can tap; the form is not documented
 */
@TypeName("RCS_FILE")
public record RcsFileContent(
        @Required RcsFile file, @Nullable RcsFile thumbnail, List<Json> suggestions) implements MessageContent {

    /** A file. */
    public static RcsFileContent of(RcsFile file) {
        return new RcsFileContent(Arguments.required("file", file), null, Absent.list());
    }

    /** A file; what is null is left out. */
    public static RcsFileContent of(RcsFile file, @Nullable RcsFile thumbnail, List<Json> suggestions) {
        return new RcsFileContent(Arguments.required("file", file), thumbnail, Absent.copy(suggestions));
    }
}
