package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The three documents have the titles and the ids that they print. */
class EditionTest {

    @Test
    void theApiReferenceHasItsTitleAndItsId() {
        assertEquals("Error Codes", Edition.API_REFERENCE.title());
        assertEquals(Optional.of("en-us_topic_0125560440"), Edition.API_REFERENCE.documentId());
    }

    @Test
    void theJavaSdkDocumentHasItsTitleAndItsId() {
        assertEquals("OBS Server-side Error Codes", Edition.JAVA_SDK.title());
        assertEquals(Optional.of("obs_21_2002"), Edition.JAVA_SDK.documentId());
    }

    @Test
    void theCSdkDocumentHasATitleButPrintsNoId() {
        assertEquals("OBS Server-Side Error Codes (SDK for C)", Edition.C_SDK.title());
        assertEquals(Optional.empty(), Edition.C_SDK.documentId());
    }

    @Test
    void theTableOfEditionsAndTheConstantsSayTheSame() {
        assertEquals(
                TableRows.of("editions.tsv"),
                Arrays.stream(Edition.values())
                        .map(edition ->
                                List.of(edition.label(), edition.documentId().orElse(""), edition.title()))
                        .toList());
    }
}
