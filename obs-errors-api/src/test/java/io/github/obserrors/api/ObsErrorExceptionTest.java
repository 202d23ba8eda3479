package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
