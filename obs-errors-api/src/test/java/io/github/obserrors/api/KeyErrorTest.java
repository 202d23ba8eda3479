package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An error of a key is an entry of a delete result, with the key and the version as they are. */
class KeyErrorTest {

    private static final ErrorBody BODY = ErrorBody.builder(ServerErrorCode.ACCESS_DENIED)
            .message("no")
            .detail("Resource", "/bucket")
            .detail("Key", " a key\n")
            .detail("Key", "second")
            .detail("VersionId", " 0001 ")
            .detail("StringToSign", "secret")
            .build();

    @Test
    void theKeyAndTheVersionAreTheFirstOfTheirNameWithTheirWhiteSpace() {
        KeyError error = new KeyError(BODY);
        assertEquals(Optional.of(" a key\n"), error.key());
        assertEquals(Optional.of(" 0001 "), error.versionId());
    }

    @Test
    void codeAndMessageAreThoseOfTheEntry() {
        KeyError error = new KeyError(BODY);
        assertSame(ServerErrorCode.ACCESS_DENIED, error.code());
        assertEquals(Optional.of("no"), error.message());
        assertSame(BODY, error.body());
    }

    @Test
    void anEntryThatNamesNothingHasNothing() {
        KeyError error =
                new KeyError(ErrorBody.builder(ErrorCode.of("SYS.0001")).build());
        assertEquals(Optional.empty(), error.key());
        assertEquals(Optional.empty(), error.versionId());
        assertEquals(Optional.empty(), error.message());
        assertEquals("SYS.0001", error.code().value());
    }

    @Test
    void masksItsBody() {
        assertEquals(new KeyError(BODY.masked()), new KeyError(BODY).masked());
        assertEquals(Optional.of("***"), new KeyError(BODY).masked().body().detail("StringToSign"));
    }

    @Test
    void printsItsBodyWithoutSecrets() {
        assertEquals(
                "ErrorBody[code=\"AccessDenied\", message=\"no\", details=[Resource=\"/bucket\", Key=\" a key\\n\","
                        + " Key=\"second\", VersionId=\" 0001 \", StringToSign=\"***\"]]",
                new KeyError(BODY).toString());
    }
}
