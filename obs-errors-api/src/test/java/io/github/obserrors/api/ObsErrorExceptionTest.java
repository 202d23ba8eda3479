package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** An exception says all that the response says, also after it was serialized. */
class ObsErrorExceptionTest {

    private static final ErrorResponse RESPONSE = ErrorResponse.builder()
            .body(ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
                    .message("gone")
                    .requestId("0001")
                    .hostId("host")
                    .detail("Key", "a\nb")
                    .detail("StringToSign", "secret")
                    .build())
            .status(HttpStatus.of(404))
            .headerRequestId("0002")
            .note(Note.ATTRIBUTE)
            .build();

    @Test
    void itsMessageIsCompleteOnOneLineWithoutSecrets() {
        assertEquals(
                "ErrorResponse[status=404, code=\"NoSuchKey\", message=\"gone\", requestId=\"0001\", hostId=\"host\","
                        + " headerRequestId=\"0002\", details=[Key=\"a\\nb\", StringToSign=\"***\"],"
                        + " notes=[ATTRIBUTE]]",
                new ObsErrorException(RESPONSE).getMessage());
    }

    @Test
    void itCarriesItsResponse() {
        assertSame(RESPONSE, new ObsErrorException(RESPONSE).response().orElseThrow());
    }

    @Test
    void serializedItKeepsItsMessageAndLosesItsResponse() throws IOException, ClassNotFoundException {
        ObsErrorException before = new ObsErrorException(RESPONSE);
        ObsErrorException after = assertInstanceOf(ObsErrorException.class, readBack(before));
        assertEquals(before.getMessage(), after.getMessage());
        assertEquals(Optional.empty(), after.response());
    }

    @Test
    void itSaysWhatWasTriedWithoutSecretsOnOneLine() {
        ErrorResponse response =
                ErrorResponse.builder().code(ServerErrorCode.NO_SUCH_KEY).build();
        assertEquals(
                "GET photos/a?Signature=***&x=1: ErrorResponse[code=\"NoSuchKey\"]",
                new ObsErrorException(" GET photos/a?Signature=abc&x=1\n", response).getMessage());
        assertEquals("a\\nb: ErrorResponse[code=\"NoSuchKey\"]", new ObsErrorException("a\nb", response).getMessage());
        assertEquals("ErrorResponse[code=\"NoSuchKey\"]", new ObsErrorException(" ", response).getMessage());
    }

    @Test
    void itKeepsWhatWasThrown() {
        IOException cause = new IOException("closed");
        assertSame(cause, new ObsErrorException("GET a", RESPONSE, cause).getCause());
        assertNull(new ObsErrorException("GET a", RESPONSE).getCause());
    }

    @Test
    void itAnswersWhichErrorItIs() throws IOException, ClassNotFoundException {
        ObsErrorException before = new ObsErrorException(RESPONSE);
        ObsErrorException after = assertInstanceOf(ObsErrorException.class, readBack(before));
        for (ObsErrorException error : List.of(before, after)) {
            assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
            assertEquals(Optional.of(HttpStatus.of(404)), error.status());
            assertEquals(Optional.of("0001"), error.requestId());
            assertTrue(error.is(ServerErrorCode.NO_SUCH_BUCKET, ServerErrorCode.NO_SUCH_KEY));
            assertFalse(error.is(ServerErrorCode.NO_SUCH_BUCKET));
        }
    }

    @Test
    void whatIsUnknownStaysUnknownWhenSerialized() throws IOException, ClassNotFoundException {
        ObsErrorException before = new ObsErrorException(ErrorResponse.builder().build());
        ObsErrorException after = assertInstanceOf(ObsErrorException.class, readBack(before));
        for (ObsErrorException error : List.of(before, after)) {
            assertEquals(Optional.empty(), error.code());
            assertEquals(Optional.empty(), error.status());
            assertEquals(Optional.empty(), error.requestId());
            assertFalse(error.is(ServerErrorCode.NO_SUCH_KEY));
        }
    }

    @Test
    void noSecretOfACodeOrAnIdIsSerialized() throws IOException, ClassNotFoundException {
        ErrorResponse hostile = ErrorResponse.builder()
                .code(ErrorCode.of("Bad?Signature=hidden"))
                .headerRequestId("r?Signature=hidden")
                .build();
        ObsErrorException before = new ObsErrorException(hostile);
        ObsErrorException after = assertInstanceOf(ObsErrorException.class, readBack(before));
        assertEquals(hostile.code(), before.code());
        assertEquals(hostile.requestId(), before.requestId());
        assertEquals(Optional.of(ErrorCode.of("Bad?Signature=***")), after.code());
        assertEquals(Optional.of("r?Signature=***"), after.requestId());
    }

    @Test
    void ofALongResponseTheMessageKeepsTheStatusTheCodeAndTheIds() {
        String id = "0000018A4E4567BD47CF110EE1B2A4DF";
        String host = "nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq";
        ErrorResponse response = ErrorResponse.builder()
                .status(403)
                .body(ErrorBody.builder(ServerErrorCode.ACCESS_DENIED)
                        .message("\u8bf7\u6c42".repeat(5000))
                        .requestId(id)
                        .hostId(host)
                        .detail("Resource", "r".repeat(3000))
                        .build())
                .location("l".repeat(5000))
                .build();
        String message =
                String.valueOf(new ObsErrorException("GET bucket/" + "\u8bf7".repeat(2000), response).getMessage());
        assertTrue(message.getBytes(UTF_8).length <= ObsErrorException.LONGEST_MESSAGE, message);
        assertTrue(message.startsWith("GET bucket/\u8bf7"), message);
        assertTrue(message.contains("ErrorResponse[status=403, code=\"AccessDenied\", message=\"\u8bf7"), message);
        assertTrue(message.contains("requestId=\"" + id + "\", hostId=\"" + host + "\""), message);
        assertTrue(message.contains("details=\u2026 (1 more details)"), message);
    }

    @Test
    void theMessageIsCompleteUpToTheLastByteThatFits() {
        String frame = new ObsErrorException(ErrorResponse.builder().message("").build()).getMessage();
        int room = 1000;
        ErrorResponse fits = ErrorResponse.builder()
                .message("m".repeat(room))
                .location("l"
                        .repeat(ObsErrorException.LONGEST_MESSAGE
                                - room
                                - String.valueOf(frame).length()
                                - ", location=\"\"".length()))
                .build();
        String message = String.valueOf(new ObsErrorException(fits).getMessage());
        assertEquals(ObsErrorException.LONGEST_MESSAGE, message.length());
        assertEquals(fits.toString(), message);
        assertTrue(String.valueOf(new ObsErrorException("x", fits).getMessage()).length()
                < ObsErrorException.LONGEST_MESSAGE);
    }

    @Test
    void evenTheWorstResponseFits() {
        String wide = "\u8bf7".repeat(3000);
        ErrorResponse.Builder worst = ErrorResponse.builder()
                .status(999)
                .code(ErrorCode.of(wide))
                .message(wide)
                .requestId(wide)
                .hostId(wide)
                .headerRequestId(wide)
                .headerHostId(wide)
                .location(wide)
                .retryAfter(wide)
                .retryAfterMilliseconds(wide)
                .date(wide);
        List.of(Note.values()).forEach(worst::note);
        String message = String.valueOf(new ObsErrorException(wide, worst.build()).getMessage());
        int bytes = message.getBytes(UTF_8).length;
        assertTrue(bytes <= ObsErrorException.LONGEST_MESSAGE && bytes > 2000, message);
        assertTrue(message.endsWith("\u2026"), message);
    }

    @Test
    void aRefusalOfABodyKeepsFieldAndCodePointWhenSerialized() throws IOException, ClassNotFoundException {
        InvalidErrorBodyException after = assertInstanceOf(
                InvalidErrorBodyException.class, readBack(new InvalidErrorBodyException("Message", 0xFFFE)));
        assertEquals("Message", after.field());
        assertEquals(OptionalInt.of(0xFFFE), after.codePoint());
        assertEquals("Message: XML 1.0 cannot hold the character U+FFFE", after.getMessage());
    }

    private static Object readBack(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
