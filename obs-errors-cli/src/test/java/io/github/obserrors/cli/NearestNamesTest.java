package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which known names are offered for one that is not known. */
class NearestNamesTest {

    @Test
    void aNameWithOneMistakeIsOfferedAlone() {
        assertEquals(List.of("NoSuchKey"), NearestNames.of("NoSuchKy"));
        assertEquals(List.of("SignatureDoesNotMatch"), NearestNames.of("signaturedoesntmatch"));
    }

    @Test
    void theNearestNameComesFirst() {
        assertEquals(List.of("KeyTooLong"), NearestNames.of("KeyToLong"));
        assertEquals(
                List.of("MalformedXMLError", "MalformedXML", "MalformedACLError"), NearestNames.of("MalformedXMLErr"));
    }

    @Test
    void equallyNearNamesStandInTheOrderOfTheAlphabet() {
        assertEquals(
                List.of("NoSuchBucketPolicy", "NotSuchBucketPolicy"),
                NearestNames.of("NoSuchBucketPolic").subList(0, 2));
    }

    @Test
    void aNameThatIsFarFromAllIsOfferedNothing() {
        assertEquals(List.of(), NearestNames.of("FsNotSupport"));
        assertEquals(List.of(), NearestNames.of(""));
        assertEquals(List.of(), NearestNames.of("a".repeat(1_000_000)));
    }

    @Test
    void theNamesAreOfferedAsAQuestion() {
        assertEquals("", NearestNames.sentence("FsNotSupport"));
        assertEquals("; did you mean NoSuchKey?", NearestNames.sentence("NoSuchKy"));
        assertEquals(
                "; did you mean MalformedXMLError, MalformedXML or MalformedACLError?",
                NearestNames.sentence("MalformedXMLErr"));
    }
}
