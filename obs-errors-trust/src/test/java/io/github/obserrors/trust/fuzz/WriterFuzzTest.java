package io.github.obserrors.trust.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.WriteOptions;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written reads back equal, and what was read can be written and read again. */
class WriterFuzzTest {

    private static final List<WriteOptions> OPTIONS = List.of(
            WriteOptions.defaults(),
            WriteOptions.defaults().withDeclaration(false),
            WriteOptions.defaults().withPretty(true).withNamespace("http://obs.example.com/doc/2015-06-30/"));

    /** A body as fields between U+001F, which no body can hold: the code, the message, two ids, names and texts of details. */
    @FuzzTest
    void whatIsWrittenReadsBackEqual(byte[] bytes) {
        ErrorBody body = built(new String(bytes, UTF_8).split("\u001F", -1));
        if (body != null) {
            checkRoundTrip(body);
        }
        if (Outcome.of(() -> ErrorXml.read(bytes)) instanceof ErrorBody read) {
            checkRoundTrip(read);
        }
    }

    private static void checkRoundTrip(ErrorBody body) {
        for (WriteOptions options : OPTIONS) {
            byte[] written = ErrorXml.write(body, options).bytes();
            assertEquals(body, ErrorXml.read(written));
            String text = ErrorXml.write(body, options).text();
            assertEquals(text, new String(written, UTF_8));
            try {
                assertEquals(body, ErrorXml.read(new StringReader(text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            KeyError entry = new KeyError(body);
            byte[] result = ErrorXml.writeDeleteResult(List.of("k"), List.of(entry, entry), options)
                    .bytes();
            assertEquals(
                    List.of(entry, entry), ErrorXml.readDeleteResult(result).errors());
            assertEquals(1, ErrorXml.readDeleteResult(result).deleted());
        }
    }

    private static @Nullable ErrorBody built(String[] fields) {
        try {
            ErrorBody.Builder builder = ErrorBody.builder(ErrorCode.of(fields[0]));
            if (fields.length > 1) {
                builder.message(fields[1]);
            }
            if (fields.length > 2) {
                builder.requestId(fields[2]);
            }
            if (fields.length > 3) {
                builder.hostId(fields[3]);
            }
            details(fields).forEach(builder::detail);
            return builder.build();
        } catch (InvalidErrorBodyException e) {
            assertTrue(e.getMessage() != null && !e.getMessage().isEmpty(), e.toString());
            HarmlessLine.check(e.toString());
            return null;
        }
    }

    /** A name that begins with {@code <} opens a detail around the next ones, and one that begins with {@code >} ends it. */
    private static List<Detail> details(String[] fields) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", "", new ArrayList<>()));
        for (int i = 4; i + 1 < fields.length; i += 2) {
            if (fields[i].startsWith("<")) {
                open.push(new Open(fields[i].substring(1), fields[i + 1], new ArrayList<>()));
            } else if (fields[i].startsWith(">") && open.size() > 1) {
                close(open);
            } else {
                open.element().children().add(new Detail(fields[i], fields[i + 1]));
            }
        }
        while (open.size() > 1) {
            close(open);
        }
        return open.element().children();
    }

    private static void close(Deque<Open> open) {
        Open closed = open.pop();
        open.element().children().add(new Detail(closed.name(), closed.text(), closed.children()));
    }

    private record Open(String name, String text, List<Detail> children) {}
}
