package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes that no document lists but that are seen elsewhere are constants of their own kind. */
class SightingTest {

    @Test
    void theseCodesAreSeenElsewhereWithTheseStatuses() {
        Map<String, Integer> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("TooManyRequests", 429),
                Map.entry("RequestPayerDenied", 403),
                Map.entry("VirtualHostDomainRequired", 403),
                Map.entry("ForbidAnonReqOverwriteRespHead", 400),
                Map.entry("InvalidContentLength", 400),
                Map.entry("MultipleContentLengths", 400),
                Map.entry("InvalidDefaultStorageClass", 400),
                Map.entry("ObjectNotAppendable", 409),
                Map.entry("PositionNotEqualToLength", 409),
                Map.entry("AppendTooLarge", 400),
                Map.entry("OperationNotSupported", 400),
                Map.entry("DirectoryNotEmpty", 409),
                Map.entry("FsRenameConflict", 409),
                Map.entry("FsNotSupport", 405),
                Map.entry("FileGatewayBucket", 400),
                Map.entry("Request-URI Too Large", 414),
                Map.entry("GetQosTokenException", 503),
                Map.entry("NoSuchEncryptionConfiguration", 404),
                Map.entry("ReplicationConfigurationNotFoundError", 404)));
        Map<String, Integer> found = new TreeMap<>();
        for (ServerErrorCode code : ServerErrorCode.values()) {
            for (Sighting sighting : code.sightings()) {
                sighting.status().ifPresent(status -> {
                    Integer other = found.put(code.value(), status.code());
                    assertTrue(other == null || other == status.code(), code::value);
                });
            }
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsListedByADocumentOrSeenElsewhereAndNeverBoth(ServerErrorCode code) {
        assertEquals(code.isDocumented(), !code.listings().isEmpty());
        assertEquals(code.isDocumented(), code.sightings().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsOnlySeenElsewhereHasNeitherStatusesOfDocumentsNorADisagreement(ServerErrorCode code) {
        if (!code.isDocumented()) {
            assertEquals(List.of(), code.statuses());
            assertEquals(Optional.empty(), code.agreedStatus());
            assertEquals(Optional.empty(), code.disagreement());
            assertEquals(List.of(), code.aliases());
            assertTrue(code.sightings().stream()
                    .anyMatch(sighting -> sighting.status().isPresent()));
        }
    }

    @Test
    void aCodeWithBlanksAndAHyphenIsFoundInBytesAndText() {
        byte[] bytes = "Request-URI Too Large".getBytes(StandardCharsets.UTF_8);
        assertSame(ServerErrorCode.REQUEST_URI_TOO_LARGE, ErrorCode.of("Request-URI Too Large"));
        assertSame(ServerErrorCode.REQUEST_URI_TOO_LARGE, ErrorCode.of(bytes, 0, bytes.length));
    }

    @Test
    void aSightingNamesItsSourceItsStatusAndSinceWhen() {
        Sighting sighting = ServerErrorCode.TOO_MANY_REQUESTS.sightings().get(0);
        assertEquals("otc", sighting.source().label());
        assertEquals("b9835f8", sighting.source().revision().orElseThrow());
        assertFalse(sighting.source().title().isBlank());
        assertTrue(sighting.source().location().startsWith("github.com/"));
        assertEquals(Optional.of(HttpStatus.of(429)), sighting.status());
        assertEquals(Optional.of(LocalDate.of(2025, 5, 26)), sighting.since());
        assertEquals("otc: 429, since 2025-05-26", sighting.toString());
    }

    @Test
    void sightingsAndSourcesAreEqualByValue() {
        List<Sighting> seen = ServerErrorCode.FS_NOT_SUPPORT.sightings();
        assertEquals(seen, List.copyOf(ServerErrorCode.FS_NOT_SUPPORT.sightings()));
        assertEquals(4, seen.stream().distinct().count());
        assertEquals(
                1,
                Arrays.stream(ServerErrorCode.values())
                        .flatMap(code -> code.sightings().stream())
                        .map(Sighting::source)
                        .filter(source -> source.label().equals("otc"))
                        .distinct()
                        .count());
    }
}
