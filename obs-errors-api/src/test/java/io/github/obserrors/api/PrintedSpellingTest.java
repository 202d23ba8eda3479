package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document prints instead of the spelling of the wire means the code, but is another text. */
class PrintedSpellingTest {

    static List<PrintedRow> rows() {
        return PrintedRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPrintedSpellingMeansItsCodeAndKeepsItsText(PrintedRow row) {
        ErrorCode code = ErrorCode.of(row.spelling());
        assertEquals(row.spelling(), code.value());
        assertEquals(
                Optional.of(row.code()), code.known().map(ServerErrorCode::value), "the code that the spelling means");
    }

    @ParameterizedTest
    @CsvSource({
        "INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST, IncorrectNumberOf FilesInPostRequest",
        "INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST, IncorrectNumberOfFilesInPost Request",
        "ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION, IllegalVersioning ConfigurationException",
        "MAX_MESSAGE_LENGTH_EXCEEDED, MaxMessageLength Exceeded",
        "MAX_POST_PRE_DATA_LENGTH_EXCEEDED_ERROR, MaxPostPreDataLength ExceededError",
        "REQUEST_IS_NOT_MULTI_PART_CONTENT, RequestIsNotMultiPart Content",
        "REQUEST_TORRENT_OF_BUCKET_ERROR, RequestTorrentOfBucket Error",
        "UNRESOLVABLE_GRANT_BY_EMAIL_ADDRESS, UnresolvableGrantBy EmailAddress"
    })
    void aNameThatTheLayoutBrokeHasNoBlankOnTheWire(ServerErrorCode code, String printed) {
        assertEquals(printed.replace(" ", ""), code.value());
        assertNotEquals(code, ErrorCode.of(printed));
        assertEquals(Optional.of(code), ErrorCode.of(printed).known());
    }

    @Test
    void noOtherNameIsPrintedDifferentlyFromTheWire() {
        Set<ServerErrorCode> broken = Stream.of(ServerErrorCode.values())
                .filter(code -> code.listings().stream()
                        .anyMatch(listing -> !listing.spelling().equals(code.value())))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        ServerErrorCode.INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST,
                        ServerErrorCode.ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION,
                        ServerErrorCode.MAX_MESSAGE_LENGTH_EXCEEDED,
                        ServerErrorCode.MAX_POST_PRE_DATA_LENGTH_EXCEEDED_ERROR,
                        ServerErrorCode.REQUEST_IS_NOT_MULTI_PART_CONTENT,
                        ServerErrorCode.REQUEST_TORRENT_OF_BUCKET_ERROR,
                        ServerErrorCode.UNRESOLVABLE_GRANT_BY_EMAIL_ADDRESS),
                broken);
    }

    @Test
    void theApiReferenceBreaksIncorrectNumberOfFilesElsewhereThanTheSdkDocuments() {
        ServerErrorCode code = ServerErrorCode.INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST;
        assertEquals(
                List.of(
                        "IncorrectNumberOf FilesInPostRequest",
                        "IncorrectNumberOfFilesInPost Request",
                        "IncorrectNumberOfFilesInPost Request"),
                code.listings().stream().map(Listing::spelling).toList());
        assertEquals(
                List.of("IncorrectNumberOf FilesInPostRequest", "IncorrectNumberOfFilesInPost Request"),
                code.aliases());
    }

    @Test
    void maxMessageLengthExceededIsBrokenInTheApiReferenceAlone() {
        assertEquals(
                List.of("MaxMessageLength Exceeded", "MaxMessageLengthExceeded", "MaxMessageLengthExceeded"),
                ServerErrorCode.MAX_MESSAGE_LENGTH_EXCEEDED.listings().stream()
                        .map(Listing::spelling)
                        .toList());
    }

    @Test
    void systemCapacityNotEnoughKeepsTheBlanksThatArePrintedAndIsMeantWithoutThemToo() {
        ServerErrorCode code = ServerErrorCode.SYSTEM_CAPACITY_NOT_ENOUGH;
        assertEquals("System Capacity Not enough", code.value());
        assertSame(code, ErrorCode.of("System Capacity Not enough"));
        ErrorCode joined = ErrorCode.of("SystemCapacityNotEnough");
        assertEquals("SystemCapacityNotEnough", joined.value());
        assertNotEquals(code, joined);
        assertEquals(Optional.of(code), joined.known());
        assertEquals(Optional.empty(), ErrorCode.of("SystemCapacityNotenough").known());
        assertEquals(List.of("SystemCapacityNotEnough"), code.aliases());
    }

    @Test
    void customDomainAreadyExistIsSpelledThatWayOnTheWire() {
        assertSame(ServerErrorCode.CUSTOM_DOMAIN_AREADY_EXIST, ErrorCode.of("CustomDomainAreadyExist"));
        assertEquals(Optional.empty(), ErrorCode.of("CustomDomainAlreadyExist").known());
    }

    @ParameterizedTest
    @EnumSource
    void theAliasesAreTheOtherPrintedSpellingsAndThenThoseOfTheTable(ServerErrorCode code) {
        Set<String> expected = new LinkedHashSet<>();
        PrintedRow.of(code.value()).forEach(row -> expected.add(row.spelling()));
        String others = AdviceRow.of(code).aliases();
        if (!others.isEmpty()) {
            expected.addAll(List.of(others.split(" \\| ")));
        }
        expected.remove(code.value());
        assertEquals(List.copyOf(expected), code.aliases());
    }

    @ParameterizedTest
    @CsvSource({
        "KeyTooLong, KeyTooLongError",
        "NoSuchBucketPolicy, NotSuchBucketPolicy",
        "MalformedXML, MalformedXMLError",
        "NotImplemented, ServiceNotImplemented"
    })
    void codesThatLookAlikeAreDistinctAndNameEachOther(String one, String other) {
        ServerErrorCode first = ErrorCode.of(one).known().orElseThrow();
        ServerErrorCode second = ErrorCode.of(other).known().orElseThrow();
        assertEquals(one, first.value());
        assertEquals(other, second.value());
        assertEquals(
                1,
                first.neighbours().stream()
                        .filter(neighbour -> neighbour.code() == second)
                        .count());
    }
}
