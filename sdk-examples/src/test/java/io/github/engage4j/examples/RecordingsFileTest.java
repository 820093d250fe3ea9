package io.github.engage4j.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.examples.RecordingsFile.Line;
import io.github.engage4j.expertflow.cim.CimMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingsFileTest {

    private static final String GOOD = "call-1,conv-1,cust-1,https://recordings.example.com/1.wav,2026-11-20T09:12:44Z";

    @TempDir
    Path folder;

    @Test
    void makesAnActivityOfALine() throws IOException {
        CimMessage activity = only(GOOD).activity();

        assertThat(activity).isNotNull();
        assertThat(activity.header().channelSessionId()).isEqualTo("call-1");
        assertThat(activity.header().conversationId()).isEqualTo("conv-1");
        assertThat(activity.header().customer().id()).isEqualTo("cust-1");
        assertThat(activity.header().timestamp()).isEqualTo("2026-11-20T09:12:44Z");
    }

    @Test
    void givesARecordingTheSameIdWheneverTheFileIsRead() throws IOException {
        assertThat(only(GOOD).activity().id())
                .isEqualTo(only(GOOD).activity().id())
                .isNotEqualTo(only(GOOD.replace("1.wav", "2.wav")).activity().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call-1,conv-1|it has 2 values instead of 5",
                "''|it is empty",
                "\"call-1,conv-1,cust-1,u,2026-11-20T09:12:44Z|it is not CSV: a quote is not closed, or something follows it",
                "\"call\"-1,conv-1,cust-1,u,2026-11-20T09:12:44Z|it is not CSV: a quote is not closed, or something follows it",
                "-1\",conv-1,cust-1,u,2026-11-20T09:12:44Z|a quote stands within a value",
                ",conv-1,cust-1,u,2026-11-20T09:12:44Z|header.channelSessionId must not be blank",
                "call-1,conv-1,cust-1,,2026-11-20T09:12:44Z|body.mediaUrl must not be blank",
                "call-1,conv-1,cust-1,u,1772366400|startedAt must be a date such as 2026-11-20T10:15:30Z, but is '1772366400'",
                "call-1,conv-1,cust-1,u,1970-01-21T12:19:26Z|header.timestamp must not lie before 2001, but is"
                        + " 1970-01-21T12:19:26Z: are these seconds instead of milliseconds?"
            })
    void saysWhyALineCannotBePushed(String text, String problem) throws IOException {
        assertThat(only(text)).isEqualTo(new Line(2, null, problem));
    }

    @Test
    void goesOnBehindABrokenLineAndCountsEveryLine() throws IOException {
        List<Line> lines = lines(GOOD, "\"broken", GOOD);

        assertThat(lines).extracting(Line::number).containsExactly(2L, 3L, 4L);
        assertThat(lines).extracting(line -> line.activity() == null).containsExactly(false, true, false);
    }

    @Test
    void leavesOutALineThatIsNotUtf8AndGoesOn() throws IOException {
        Path file = folder.resolve("recordings.csv");
        Files.write(
                file, (RecordingsFile.HEAD + "\ncall-\u00e9,,,u,2026-11-20T09:12:44Z\n" + GOOD).getBytes(ISO_8859_1));

        try (Stream<Line> read = new RecordingsFile(file).lines()) {
            assertThat(read.toList()).extracting(Line::problem).containsExactly("it is not UTF-8", "");
        }
    }

    @Test
    void takesAFileThatBeginsWithAByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "\uFEFF" + RecordingsFile.HEAD + "\r\n" + GOOD + "\r\n");

        assertThat(new RecordingsFile(file).size()).isEqualTo(1);
    }

    @Test
    void wantsTheNamesOfTheColumnsFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), GOOD);

        assertThatThrownBy(() -> new RecordingsFile(file))
                .hasMessage(file + " must begin with the line callId,conversationId,customerId,recordingUrl,startedAt");
    }

    @Test
    void wantsAFile() {
        assertThatThrownBy(() -> new RecordingsFile(folder)).hasMessage("there is no file " + folder);
    }

    private Line only(String line) throws IOException {
        return lines(line).get(0);
    }

    private List<Line> lines(String... lines) throws IOException {
        Path file = Files.writeString(
                folder.resolve("recordings.csv"), RecordingsFile.HEAD + "\n" + String.join("\n", lines) + "\n");
        try (Stream<Line> read = new RecordingsFile(file).lines()) {
            return read.toList();
        }
    }
}
