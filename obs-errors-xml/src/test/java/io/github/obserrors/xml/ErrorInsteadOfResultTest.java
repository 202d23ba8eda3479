package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If a multi-object delete fails as a whole, the body is an error, and reading the result gives that error. */
class ErrorInsteadOfResultTest {

    private static final ErrorBody EXPECTED = ErrorBody.builder(ServerErrorCode.INTERNAL_ERROR)
            .message("m")
            .requestId("1")
            .detail(new Detail("Key", "k"))
            .build();

    private final List<KeyError> errors = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private long stream(byte[] body, ReadOptions options) throws IOException {
        return ErrorXml.readDeleteResult(new ByteArrayInputStream(body), options, errors::add, notes::add);
    }

    private void assertGiven(ErrorBody expected, byte[] body) {
        ReadOptions options = ReadOptions.defaults();
        for (ErrorInsteadOfResultException given : List.of(
                assertThrows(ErrorInsteadOfResultException.class, () -> ErrorXml.readDeleteResult(body, options)),
                assertThrows(ErrorInsteadOfResultException.class, () -> stream(body, options)))) {
            assertEquals(Optional.of(expected), given.error());
            assertEquals(expected.toString(), given.getMessage());
        }
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>InternalError</Code><Message>m</Message><RequestId>1</RequestId><Key>k</Key></Error>",
                "<?xml version=\"1.0\"?>\n<x:Error xmlns:x='u'><Key>k</Key><Code>InternalError</Code><RequestId>1</RequestId>"
                        + "<Message>m</Message></x:Error><!-- c -->\n"
            })
    void theErrorIsGivenToTheCaller(String body) {
        assertGiven(EXPECTED, body.getBytes(UTF_8));
        assertGiven(EXPECTED, body.getBytes(UTF_16));
    }

    @Test
    void whatWasOddIsReported() {
        byte[] body = "<Error a='b'><Code>A</Code></Error>".getBytes(UTF_8);

        assertThrows(ErrorInsteadOfResultException.class, () -> stream(body, ReadOptions.defaults()));

        assertEquals(List.of(Note.ATTRIBUTE), notes);
    }

    private void assertRefused(Problem problem, String body, ReadOptions options) {
        byte[] bytes = body.getBytes(UTF_8);
        assertEquals(
                problem,
                assertThrows(
                                MalformedErrorBodyException.class,
                                () -> ErrorXml.readDeleteResult(bytes, options),
                                "in memory")
                        .problem());
        assertEquals(
                problem,
                assertThrows(MalformedErrorBodyException.class, () -> stream(bytes, options), "as a stream")
                        .problem());
    }

    @Test
    void anErrorThatIsNoneIsRefusedForWhatItIs() {
        ReadOptions options = ReadOptions.defaults();
        assertRefused(Problem.NO_CODE, "<Error/>", options);
        assertRefused(Problem.TRUNCATED, "<Error><Code>A</Code>", options);
        assertRefused(Problem.NOT_XML, "<Error><Code>A</Code></Error>text", options);
        assertRefused(Problem.UNEXPECTED_ROOT, "<Errors><Error><Code>A</Code></Error></Errors>", options);
        assertRefused(Problem.UNEXPECTED_ROOT, "<CopyObjectResult/>", options);
    }

    @Test
    void theBoundOfABodyHoldsForTheError() {
        ReadOptions options =
                ReadOptions.defaults().withBounds(Bounds.defaults().withBody(2000));
        String entry = "<K>" + "k".repeat(93) + "</K>";

        assertRefused(Problem.TOO_LARGE, "<Error><Code>A</Code>" + entry.repeat(1000) + "</Error>", options);
        assertRefused(Problem.UNEXPECTED_ROOT, "<Other><Code>A</Code>" + entry.repeat(1000) + "</Other>", options);
    }

    @Test
    void theExceptionSurvivesSerializationWithItsMessage() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ErrorInsteadOfResultException(EXPECTED));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ErrorInsteadOfResultException read = (ErrorInsteadOfResultException) in.readObject();
            assertEquals(EXPECTED.toString(), read.getMessage());
            assertEquals(Optional.empty(), read.error());
        }
    }
}
