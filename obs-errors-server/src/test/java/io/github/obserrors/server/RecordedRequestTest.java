package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.ServerErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RecordedRequestTest {

    private static final Rule RULE = Rule.onAny().named("throttle").answer(Fault.error(ServerErrorCode.SLOW_DOWN));

    @Test
    void theTextTellsWhatWasAskedAndWhatBecameOfIt() {
        assertEquals(
                "+0.25 s PUT /b/k (3 bytes): 503, struck by throttle: any operation: error 503 SlowDown",
                record("/b/k", Optional.of(RULE), OptionalInt.of(503)).toString());
        assertEquals(
                "+0.25 s PUT /b/k (3 bytes): no answer",
                record("/b/k", Optional.empty(), OptionalInt.empty()).toString());
    }

    @Test
    void theTextHoldsNoSecretsAndNoControlCharacters() {
        String text = record(
                        "/b/k?X-Amz-Signature=abc&Signature=def&x-obs-security-token=ghi\u001b",
                        Optional.empty(),
                        OptionalInt.of(200))
                .toString();
        assertEquals(
                "+0.25 s PUT /b/k?X-Amz-Signature=***&Signature=***&x-obs-security-token=***\\u{1b} (3 bytes): 200",
                text);
    }

    @Test
    void headersAreMaskedInTheirTextAlone() {
        RecordedRequest record = record("/", Optional.empty(), OptionalInt.of(200));

        assertEquals(Optional.of("AWS key:secret"), record.header("AUTHORIZATION"));
        assertEquals(Optional.empty(), record.header("Range"));
        assertEquals(
                "[Authorization: ***, x-obs-acl: private]", record.headers().toString());
    }

    @Test
    void headersCannotBeChangedFromOutside() {
        List<Header> headers = new ArrayList<>(List.of(new Header("a", "b")));
        RecordedRequest record = new RecordedRequest(
                "GET", "/", ServedOperation.OTHER, headers, 0, Duration.ZERO, Optional.empty(), OptionalInt.empty());
        headers.clear();

        assertEquals(1, record.headers().size());
        assertThrows(UnsupportedOperationException.class, () -> record.headers().clear());
    }

    private static RecordedRequest record(String target, Optional<Rule> rule, OptionalInt status) {
        return new RecordedRequest(
                "PUT",
                target,
                ServedOperation.PUT_OBJECT,
                List.of(new Header("Authorization", "AWS key:secret"), new Header("x-obs-acl", "private")),
                3,
                Duration.ofMillis(250),
                rule,
                status);
    }
}
