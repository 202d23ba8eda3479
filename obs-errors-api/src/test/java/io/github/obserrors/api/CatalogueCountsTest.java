package io.github.obserrors.api;

import static io.github.obserrors.api.Edition.API_REFERENCE;
import static io.github.obserrors.api.Edition.C_SDK;
import static io.github.obserrors.api.Edition.JAVA_SDK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue is as large as the documents are, and each code stands in the editions that list it. */
class CatalogueCountsTest {

    @Test
    void theDocumentsListOneHundredAndFourteenCodes() {
        assertEquals(
                114,
                Arrays.stream(ServerErrorCode.values())
                        .filter(ServerErrorCode::isDocumented)
                        .count());
    }

    @Test
    void nineteenMoreCodesAreSeenElsewhereAndNoOthersAreConstants() {
        assertEquals(
                19,
                Arrays.stream(ServerErrorCode.values())
                        .filter(code -> !code.sightings().isEmpty())
                        .count());
        assertEquals(114 + 19, ServerErrorCode.values().length);
    }

    @Test
    void theDocumentsHaveTwoHundredAndSeventyOneRows() {
        assertEquals(
                271,
                Arrays.stream(ServerErrorCode.values())
                        .mapToInt(code -> code.listings().size())
                        .sum());
    }

    @ParameterizedTest
    @CsvSource({"API_REFERENCE, 111", "JAVA_SDK, 80", "C_SDK, 80"})
    void eachDocumentHasItsNumberOfRows(Edition edition, int rows) {
        assertEquals(
                rows,
                Arrays.stream(ServerErrorCode.values())
                        .mapToInt(code -> code.listings(edition).size())
                        .sum());
    }

    @Test
    void seventySixCodesStandInAllThreeDocuments() {
        assertEquals(76, codesListedExactlyBy(API_REFERENCE, JAVA_SDK, C_SDK).size());
    }

    @Test
    void thirtyTwoCodesStandInTheApiReferenceAlone() {
        assertEquals(32, codesListedExactlyBy(API_REFERENCE).size());
    }

    @Test
    void twoCodesStandInTheJavaSdkDocumentAlone() {
        assertEquals(
                List.of(ServerErrorCode.AZ_REDUNDANCY_TYPE_NOT_SUPPORTED, ServerErrorCode.FS_OBJECT_CONFLICT),
                codesListedExactlyBy(JAVA_SDK));
    }

    @Test
    void twoCodesStandInBothSdkDocumentsAndNotInTheApiReference() {
        assertEquals(
                List.of(ServerErrorCode.KEY_TOO_LONG_ERROR, ServerErrorCode.UNAUTHORIZED),
                codesListedExactlyBy(JAVA_SDK, C_SDK));
    }

    @Test
    void twoCodesStandInTheApiReferenceAndTheCSdkDocument() {
        assertEquals(
                List.of(ServerErrorCode.INVALID_BUCKET_STATE, ServerErrorCode.NOT_SIGNED_UP),
                codesListedExactlyBy(API_REFERENCE, C_SDK));
    }

    @Test
    void noCodeStandsInTheCSdkDocumentAloneNorInTheApiReferenceAndTheJavaSdkDocument() {
        assertEquals(List.of(), codesListedExactlyBy(C_SDK));
        assertEquals(List.of(), codesListedExactlyBy(API_REFERENCE, JAVA_SDK));
    }

    private static List<ServerErrorCode> codesListedExactlyBy(Edition... editions) {
        return Arrays.stream(ServerErrorCode.values())
                .filter(code -> code.listings().stream()
                        .map(Listing::edition)
                        .collect(Collectors.toSet())
                        .equals(Set.of(editions)))
                .toList();
    }
}
