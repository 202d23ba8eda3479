package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.xml.HeaderFamily;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options keep what they are given, and refuse what makes no sense. */
class ErrorServerOptionsTest {

    private static final ErrorServerOptions DEFAULTS = ErrorServerOptions.defaults();

    @Test
    void theDefaultsAreThoseOfAServerForTests() {
        assertDefaults();
    }

    private static void assertDefaults() {
        assertEquals("127.0.0.1", DEFAULTS.address().getHostAddress());
        assertEquals(0, DEFAULTS.port());
        assertEquals(Optional.empty(), DEFAULTS.tls());
        assertEquals(Optional.empty(), DEFAULTS.forward());
        assertEquals(Optional.empty(), DEFAULTS.forwardTls());
        assertEquals(Optional.empty(), DEFAULTS.family());
        assertEquals(1024, DEFAULTS.object().length);
        assertEquals(1000, DEFAULTS.records());
        assertEquals(256, DEFAULTS.connections());
        assertEquals(4 << 20, DEFAULTS.keptBytes());
        assertEquals(Duration.ofSeconds(30), DEFAULTS.patience());
        assertEquals(Duration.ofMinutes(5), DEFAULTS.idleTime());
    }

    @Test
    void eachOptionIsKeptBesideTheOthers() throws Exception {
        InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        SSLContext tls = SSLContext.getDefault();
        URI backend = URI.create("HTTPS://obs.example.com:8443/");
        ErrorServerOptions options = DEFAULTS.withAddress(address)
                .withPort(65_535)
                .withTls(tls)
                .withForward(backend)
                .withForwardTls(tls)
                .withFamily(HeaderFamily.AWS)
                .withObject(new byte[] {1})
                .withRecords(0)
                .withConnections(1)
                .withKeptBytes(0)
                .withPatience(Duration.ofMillis(1))
                .withIdleTime(Duration.ofDays(1));

        assertEquals(address, options.address());
        assertEquals(65_535, options.port());
        assertEquals(Optional.of(tls), options.tls());
        assertEquals(Optional.of(backend), options.forward());
        assertEquals(Optional.of(tls), options.forwardTls());
        assertEquals(Optional.of(HeaderFamily.AWS), options.family());
        assertArrayEquals(new byte[] {1}, options.object());
        assertEquals(0, options.records());
        assertEquals(1, options.connections());
        assertEquals(0, options.keptBytes());
        assertEquals(Duration.ofMillis(1), options.patience());
        assertEquals(Duration.ofDays(1), options.idleTime());
        assertEquals(
                "ErrorServerOptions[address=127.0.0.2, port=65535, tls=true, forward=HTTPS://obs.example.com:8443/]",
                options.toString());
        assertDefaults();
    }

    @Test
    void theObjectBelongsToTheOptions() {
        byte[] given = {1, 2};
        ErrorServerOptions options = DEFAULTS.withObject(given);
        given[0] = 9;
        options.object()[1] = 9;

        assertArrayEquals(new byte[] {1, 2}, options.object());
        assertNotSame(options.object(), options.object());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a",
                "//a",
                "a",
                "http:a",
                "http:///",
                "http://user@a",
                "http://a/path",
                "http://a?query",
                "http://a/#fragment",
                "http://under_score"
            })
    void aBackendIsASchemeAHostAndAPort(String uri) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withForward(URI.create(uri)));

        String message = String.valueOf(e.getMessage());
        assertTrue(message.endsWith(" " + uri), message);
    }

    @Test
    void numbersOutsideTheirRangesAreRefused() {
        assertRefused("65536", () -> DEFAULTS.withPort(65_536));
        assertRefused("-1", () -> DEFAULTS.withPort(-1));
        assertRefused("-1", () -> DEFAULTS.withRecords(-1));
        assertRefused("0", () -> DEFAULTS.withConnections(0));
        assertRefused("-1", () -> DEFAULTS.withKeptBytes(-1));
        assertRefused("0 s", () -> DEFAULTS.withPatience(Duration.ZERO));
        assertRefused("-1 s", () -> DEFAULTS.withIdleTime(Duration.ofSeconds(-1)));
        assertRefused("86401 s", () -> DEFAULTS.withIdleTime(Duration.ofSeconds(86_401)));
        assertRefused(
                Integer.toString((64 << 20) + 1),
                () -> DEFAULTS.withObject(new byte[ErrorServerOptions.LONGEST_OBJECT + 1]));
    }

    private static void assertRefused(String number, Executable setting) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, setting);

        String message = String.valueOf(e.getMessage());
        assertTrue(message.endsWith(", not " + number), message);
    }
}
