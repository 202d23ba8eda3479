package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server codes that may have caused each code of each guide, and how closely they correspond. */
class CorrespondenceTest {

    @Test
    void theClientGuideCorrespondsToTheseServerCodes() {
        String expected = """
                Obs.0000
                Obs.0001 InternalError/same-condition
                Obs.0002
                Obs.0003 ServiceUnavailable/related SlowDown/related
                Obs.0004 BucketAlreadyExists/same-text BucketAlreadyOwnedByYou/related
                Obs.0005 BucketNotEmpty/same-condition
                Obs.0006
                Obs.0007
                Obs.0008
                Obs.0009
                Obs.0010
                Obs.0011 InArrearOrInsufficientBalance/same-condition AccountProblem/related FrozenUserId/related DeregisterUserId/related
                Obs.0012 InvalidAccessKeyId/same-condition SignatureDoesNotMatch/related InvalidSecurity/related
                Obs.0013 NoSuchUpload/related InvalidPart/related InvalidPartOrder/related IncompleteBody/related
                Obs.0014 InvalidPayer/same-condition AllAccessDisabled/related
                Obs.0015 InvalidTargetBucketForLogging/same-condition
                Obs.0016 OperationAborted/same-condition RestoreAlreadyInProgress/related BucketExpanding/related
                Obs.0017 PermanentRedirect/related TemporaryRedirect/related NoSuchBucket/related InvalidBucket/related
                Obs.0018 InvalidLocationConstraint/same-condition IllegalLocationConstraintException/same-condition MissingRegion/related
                Obs.0019 RequestTimeTooSkewed/same-condition
                Obs.0020 ServiceUnavailable/same-condition SlowDown/related
                Obs.0021 AccessDenied/related InternalError/related
                Obs.0022 NoSuchKey/related AccessDenied/related
                Obs.0023 TooManyBuckets/same-condition
                Obs.0024
                Obs.0025 BadDomainName/related
                Obs.0026 KeyTooLong/same-condition KeyTooLongError/same-condition
                Obs.0027
                Obs.0028 NoSuchBucket/related InvalidBucket/related InvalidTargetBucketForLogging/related
                Obs.0029 SignatureDoesNotMatch/same-condition
                Obs.0030
                Obs.0031 NotSignedUp/same-condition
                Obs.0032 MalformedPolicy/same-condition
                Obs.0033 BucketAlreadyExists/same-text BucketAlreadyOwnedByYou/related
                Obs.0034 ObjectHasAlreadyRestored/same-condition
                Obs.0035 AccessDenied/related
                """;

        assertEquals(expected, correspondences(Guide.CLIENT));
    }

    @Test
    void theConsoleGuideCorrespondsToTheseServerCodes() {
        String expected = """
                Obs.0000 InvalidArgument/related BadRequest/related
                Obs.0001 InvalidPayer/same-condition AllAccessDisabled/related
                Obs.0002 KeyTooLong/same-condition KeyTooLongError/same-condition
                Obs.0003 RequestTimeout/related
                Obs.0004 RequestTimeTooSkewed/same-condition
                Obs.0005 ServiceUnavailable/same-condition SlowDown/related
                Obs.0006 TooManyBuckets/same-condition
                Obs.0007 NoSuchBucket/related InvalidBucket/related InvalidTargetBucketForLogging/related
                Obs.0008 NotSignedUp/same-condition
                Obs.0009 OperationAborted/same-condition
                Obs.0010 BucketNotEmpty/same-condition
                Obs.0011 MalformedPolicy/same-condition
                Obs.0012 BucketAlreadyExists/same-condition
                Obs.0013 FsObjectConflict/related
                Obs.0014 EntityTooLarge/related
                Obs.0015
                Obs.0016 AccessDenied/related
                Obs.0017 ObjectHasAlreadyRestored/same-condition
                Obs.0018 ObjectHasAlreadyRestored/related
                Obs.0019 AccessDenied/related
                Obs.0020
                Obs.0021 AccessDenied/related
                Obs.0022
                """;

        assertEquals(expected, correspondences(Guide.WEB_CONSOLE));
    }

    @ParameterizedTest
    @EnumSource
    void everyListingHasCorrespondencesOrAReasonWhyItHasNoneAndNeverBoth(ConsoleErrorCode code) {
        for (ConsoleListing listing : code.listings()) {
            assertEquals(
                    listing.correspondences().isEmpty(),
                    listing.noCorrespondence().isPresent(),
                    listing::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCorrespondenceNamesTheCodeAndTheGuideThatItStandsUnder(ConsoleErrorCode code) {
        for (ConsoleListing listing : code.listings()) {
            for (Correspondence pair : listing.correspondences()) {
                assertEquals(code, pair.consoleCode());
                assertEquals(listing.guide(), pair.guide());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theClosestServerCodesComeFirst(ConsoleErrorCode code) {
        for (ConsoleListing listing : code.listings()) {
            List<Strength> strengths = listing.correspondences().stream()
                    .map(Correspondence::strength)
                    .toList();

            assertEquals(strengths.stream().sorted().toList(), strengths);
        }
    }

    @Test
    void theFullLocalDiskOfObs0009IsNotTheFullBucketOfInsufficientStorageSpace() {
        ConsoleListing listing = ConsoleErrorCode.OBS_0009.listing(Guide.CLIENT).orElseThrow();

        assertTrue(listing.noCorrespondence().orElseThrow().contains("not InsufficientStorageSpace"));
        assertEquals(List.of(), ConsoleErrorCode.correspondences(ServerErrorCode.INSUFFICIENT_STORAGE_SPACE));
    }

    @Test
    void theMissingLocalPermissionOfObs0010IsNotAccessDenied() {
        ConsoleListing listing = ConsoleErrorCode.OBS_0010.listing(Guide.CLIENT).orElseThrow();

        assertTrue(listing.noCorrespondence().orElseThrow().contains("not AccessDenied"));
        assertTrue(ConsoleErrorCode.correspondences(ServerErrorCode.ACCESS_DENIED).stream()
                .noneMatch(pair -> pair.consoleCode() == ConsoleErrorCode.OBS_0010));
    }

    /** Where a listing has a status, it is that of the error that it words differently. */
    @ParameterizedTest
    @EnumSource
    void theStatusOfAListingIsThatOfTheServerCodesWithTheSameCondition(ConsoleErrorCode code) {
        for (ConsoleListing listing : code.listings()) {
            for (Correspondence pair : listing.correspondences()) {
                if (pair.strength() != Strength.RELATED && listing.status().isPresent()) {
                    assertEquals(pair.serverCode().agreedStatus(), listing.status(), pair::toString);
                }
            }
        }
    }

    private static String correspondences(Guide guide) {
        return Stream.of(ConsoleErrorCode.values())
                .flatMap(code -> code.listing(guide).stream()
                        .map(listing -> code.value()
                                + listing.correspondences().stream()
                                        .map(CorrespondenceTest::word)
                                        .collect(Collectors.joining())
                                + "\n"))
                .collect(Collectors.joining());
    }

    private static String word(Correspondence pair) {
        return " " + pair.serverCode().value() + "/" + pair.strength().label();
    }
}
