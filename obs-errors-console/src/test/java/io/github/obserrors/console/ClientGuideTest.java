package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the client guide says, and the advice that the kit derives from it. */
class ClientGuideTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAText(ConsoleErrorCode code) {
        assertFalse(listing(code).description().isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OBS_0000 | Unauthorized gateway or proxy server. Enter the correct authentication information.
                    OBS_0004 | The requested bucket name already exists. Bucket namespace is shared by all users in the system. Enter a different name and retry.
                    OBS_0012 | Invalid access key ID or secret access key.
                    OBS_0015 | This operation cannot be performed because: The target bucket does not exist. The target bucket does not belong to you. You do not have the required permission. For this reason, ensure that the log delivery user has the Bucket Write and ACL View permissions for the target bucket. Configure the permissions in the Configure Permission dialog box.
                    OBS_0035 | Cannot determine whether the bucket has objects or fragments. Check whether you have the read permission for this bucket.
                    """)
    void theTextIsThatOfTheGuideWordForWord(ConsoleErrorCode code, String text) {
        assertEquals(text, listing(code).description());
    }

    @Test
    void obs0004AndObs0033CarryTheSameText() {
        assertEquals(
                listing(ConsoleErrorCode.OBS_0004).description(),
                listing(ConsoleErrorCode.OBS_0033).description());
    }

    /** A dash stands for a code without a status, or with more than one. */
    @Test
    void everyCodeHasTheOriginTheStatusAndTheRetryAdviceThatItsConditionCallsFor() {
        String expected = """
                Obs.0000 client 407 do-not-retry
                Obs.0001 server 500 retry
                Obs.0002 client - retry
                Obs.0003 server 503 retry
                Obs.0004 server 409 do-not-retry
                Obs.0005 server 409 do-not-retry
                Obs.0006 client - retry
                Obs.0007 client - do-not-retry
                Obs.0008 client - retry
                Obs.0009 client - do-not-retry
                Obs.0010 client - do-not-retry
                Obs.0011 server 403 do-not-retry
                Obs.0012 server 403 do-not-retry
                Obs.0013 aggregate - retry
                Obs.0014 server 403 do-not-retry
                Obs.0015 server 400 do-not-retry
                Obs.0016 server 409 retry
                Obs.0017 server - do-not-retry
                Obs.0018 server 400 do-not-retry
                Obs.0019 server 403 retry-after-correcting-clock
                Obs.0020 server 503 retry
                Obs.0021 aggregate - retry
                Obs.0022 aggregate - retry
                Obs.0023 server 400 do-not-retry
                Obs.0024 any - retry
                Obs.0025 client - do-not-retry
                Obs.0026 server 400 do-not-retry
                Obs.0027 client - do-not-retry
                Obs.0028 server - do-not-retry
                Obs.0029 server 403 do-not-retry
                Obs.0030 client - do-not-retry
                Obs.0031 server 403 do-not-retry
                Obs.0032 server 400 do-not-retry
                Obs.0033 server 409 do-not-retry
                Obs.0034 server 409 do-not-retry
                Obs.0035 server 403 do-not-retry
                """;

        assertEquals(
                expected,
                Stream.of(ConsoleErrorCode.values())
                        .map(code -> line(code, listing(code)))
                        .collect(Collectors.joining()));
    }

    private static String line(ConsoleErrorCode code, ConsoleListing listing) {
        return String.join(
                        " ",
                        code.value(),
                        listing.origin().label(),
                        listing.status().map(Object::toString).orElse("-"),
                        listing.retryAdvice().label())
                + "\n";
    }

    private static ConsoleListing listing(ConsoleErrorCode code) {
        return code.listing(Guide.CLIENT).orElseThrow();
    }
}
