package io.github.obserrors.api;

import static io.github.obserrors.api.Edition.API_REFERENCE;
import static io.github.obserrors.api.Edition.C_SDK;
import static io.github.obserrors.api.Edition.JAVA_SDK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the documents disagree, the catalogue shows each of them and never picks one. */
class DisagreementTest {

    @Test
    void requestTimeoutIs400InTheApiReferenceAnd408InBothSdkDocuments() {
        ServerErrorCode code = ServerErrorCode.REQUEST_TIMEOUT;
        assertEquals(List.of("400 Bad Request"), statusLines(code, API_REFERENCE));
        assertEquals(List.of("408 Request Timeout"), statusLines(code, JAVA_SDK));
        assertEquals(List.of("408 Request Timeout"), statusLines(code, C_SDK));
        assertEquals(List.of(HttpStatus.of(400), HttpStatus.of(408)), code.statuses());
        assertEquals(Optional.empty(), code.agreedStatus());
    }

    @Test
    void invalidAddressingHeaderHasNoStatusAndNoReason() {
        ServerErrorCode code = ServerErrorCode.INVALID_ADDRESSING_HEADER;
        assertEquals(
                List.of(new Listing(
                        API_REFERENCE,
                        "InvalidAddressingHeader",
                        Optional.empty(),
                        Optional.empty(),
                        "The anonymous role must be specified.",
                        Optional.empty())),
                code.listings());
        assertEquals(List.of(), code.statuses());
        assertEquals(Optional.empty(), code.agreedStatus());
    }

    @Test
    void noOtherDocumentedCodeLacksAnAgreedStatus() {
        assertEquals(
                List.of(ServerErrorCode.INVALID_ADDRESSING_HEADER, ServerErrorCode.REQUEST_TIMEOUT),
                Arrays.stream(ServerErrorCode.values())
                        .filter(code ->
                                code.isDocumented() && code.agreedStatus().isEmpty())
                        .toList());
    }

    @Test
    void accessDeniedStandsTwiceInTheApiReferenceWithTwoMeaningsAndHasAThirdInBothSdkDocuments() {
        ServerErrorCode code = ServerErrorCode.ACCESS_DENIED;
        assertEquals(
                List.of("Access denied.", "The object you specified is immutable, can not delete."),
                messages(code, API_REFERENCE));
        assertEquals(
                List.of("Access denied, because the request does not carry a date header or the header format is"
                        + " incorrect."),
                messages(code, JAVA_SDK));
        assertEquals(
                List.of("Access is denied because the request does not carry a date header or the header format is"
                        + " incorrect."),
                messages(code, C_SDK));
        assertEquals(Optional.of(HttpStatus.of(403)), code.agreedStatus());
    }

    @Test
    void noOtherCodeStandsTwiceInOneDocument() {
        assertEquals(
                List.of(ServerErrorCode.ACCESS_DENIED),
                Arrays.stream(ServerErrorCode.values())
                        .filter(code -> Arrays.stream(Edition.values())
                                .anyMatch(edition -> code.listings(edition).size() > 1))
                        .toList());
    }

    @Test
    void inArrearOrInsufficientBalanceIsAMissingPermissionInTheApiReferenceAndADebtInBothSdkDocuments() {
        assertMessages(
                ServerErrorCode.IN_ARREAR_OR_INSUFFICIENT_BALANCE,
                "Insufficient permission to perform a specific operation in ACL.",
                "The subscriber owes fees or the account balance is insufficient, and the subscriber does not have the"
                        + " permission to perform an operation.",
                "The user account is in arrears, or the account balance insufficient.");
    }

    @Test
    void userKeyMustBeSpecifiedIsAMissingKeyInTheApiReferenceAndAMatterOfEntitlementInBothSdkDocuments() {
        assertMessages(
                ServerErrorCode.USER_KEY_MUST_BE_SPECIFIED,
                "The user's AK is not carried in the request.",
                "This operation is only available to special users.",
                "This operation is only available to some users.");
    }

    @Test
    void maxMessageLengthExceededIsALongRequestInTheApiReferenceAndAnUnwantedBodyInBothSdkDocuments() {
        assertMessages(
                ServerErrorCode.MAX_MESSAGE_LENGTH_EXCEEDED,
                "The request is too long.",
                "Copying an object does not require a message body in the request.",
                "A message body is carried in the request for copying an object.");
    }

    @Test
    void tooManyCustomDomainsCountsUserAccountsInTheJavaSdkDocumentAndDomainsInTheOthers() {
        assertMessages(
                ServerErrorCode.TOO_MANY_CUSTOM_DOMAINS,
                "Too many user domains are configured.",
                "Too many user accounts are configured.",
                "The number of user domains exceeds the upper limit.");
    }

    @Test
    void customDomainNotExistIsAnyOperationInTheApiReferenceAndADeletionInBothSdkDocuments() {
        assertMessages(
                ServerErrorCode.CUSTOM_DOMAIN_NOT_EXIST,
                "The domain to be operated does not exist.",
                "The domain to be deleted does not exist.",
                "The domain to be deleted does not exist.");
    }

    @Test
    void illegalLocationConstraintIsAContradictionInTheApiReferenceAndAnOmissionInBothSdkDocuments() {
        assertMessages(
                ServerErrorCode.ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION,
                "The configured region limitation is inconsistent with the region where it resides.",
                "A request without Location is sent for creating a bucket in a non-default region.",
                "A request without Location is sent for creating a bucket in a non-default region.");
    }

    @Test
    void entityTooSmallExceedsTheLowerLimitInTheApiReferenceAndConcernsPostAloneInBothSdkDocuments() {
        assertMessages(
                ServerErrorCode.ENTITY_TOO_SMALL,
                "The size of the object to be uploaded exceeds the lower limit.",
                "The size of the object uploaded using the POST method does not reach the lower limit.",
                "The size of the object uploaded using the POST method does not reach the lower limit.");
    }

    @Test
    void bucketAlreadyOwnedByYouNamesAnEarlierRequestExceptInTheCSdkDocument() {
        assertMessages(
                ServerErrorCode.BUCKET_ALREADY_OWNED_BY_YOU,
                "Your previous request for creating the named bucket succeeded and you already own it.",
                "Your previous request for creating the named bucket succeeded and you already own it.",
                "You already have a bucket with the same name.");
    }

    @Test
    void exactlyTheNineCodesWhoseMeaningDiffersAndTheOneWithTwoStatusesAreDescribedAsDisagreements() {
        assertEquals(
                List.of(
                        ServerErrorCode.ACCESS_DENIED,
                        ServerErrorCode.BUCKET_ALREADY_OWNED_BY_YOU,
                        ServerErrorCode.CUSTOM_DOMAIN_NOT_EXIST,
                        ServerErrorCode.ENTITY_TOO_SMALL,
                        ServerErrorCode.ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION,
                        ServerErrorCode.IN_ARREAR_OR_INSUFFICIENT_BALANCE,
                        ServerErrorCode.MAX_MESSAGE_LENGTH_EXCEEDED,
                        ServerErrorCode.REQUEST_TIMEOUT,
                        ServerErrorCode.TOO_MANY_CUSTOM_DOMAINS,
                        ServerErrorCode.USER_KEY_MUST_BE_SPECIFIED),
                Arrays.stream(ServerErrorCode.values())
                        .filter(code -> code.disagreement().isPresent())
                        .toList());
    }

    @Test
    void theReasonPhraseOf307IsPrintedAsMovedTemporarily() {
        for (ServerErrorCode code : List.of(ServerErrorCode.REDIRECT, ServerErrorCode.TEMPORARY_REDIRECT)) {
            for (Listing listing : code.listings()) {
                assertEquals(Optional.of(HttpStatus.of(307)), listing.status());
                assertEquals(Optional.of("Moved Temporarily"), listing.reasonPhrase());
            }
        }
    }

    @Test
    void theReasonPhraseOf416IsPrintedAsClientRequestedRangeNotSatisfiable() {
        for (Listing listing : ServerErrorCode.INVALID_RANGE.listings()) {
            assertEquals(Optional.of(HttpStatus.of(416)), listing.status());
            assertEquals(Optional.of("Client Requested Range Not Satisfiable"), listing.reasonPhrase());
        }
    }

    @Test
    void everyOtherReasonPhraseIsThatOfTheHttpStandard() {
        Map<Integer, String> standard = Map.ofEntries(
                Map.entry(301, "Moved Permanently"),
                Map.entry(400, "Bad Request"),
                Map.entry(403, "Forbidden"),
                Map.entry(404, "Not Found"),
                Map.entry(405, "Method Not Allowed"),
                Map.entry(408, "Request Timeout"),
                Map.entry(409, "Conflict"),
                Map.entry(411, "Length Required"),
                Map.entry(412, "Precondition Failed"),
                Map.entry(500, "Internal Server Error"),
                Map.entry(501, "Not Implemented"),
                Map.entry(503, "Service Unavailable"));
        for (ServerErrorCode code : ServerErrorCode.values()) {
            for (Listing listing : code.listings()) {
                int status = listing.status().map(HttpStatus::code).orElse(0);
                if (status != 0 && status != 307 && status != 416) {
                    assertEquals(standard.get(status), listing.reasonPhrase().orElse(""), code.value());
                }
            }
        }
    }

    @Test
    void sixStatusesOfCodesHaveNoRowInTheDocumentOfHttpStatuses() {
        Set<HttpStatus> used = Arrays.stream(ServerErrorCode.values())
                .flatMap(code -> code.statuses().stream())
                .filter(status -> status.description().isEmpty())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        HttpStatus.of(301),
                        HttpStatus.of(307),
                        HttpStatus.of(411),
                        HttpStatus.of(412),
                        HttpStatus.of(416),
                        HttpStatus.of(501)),
                used);
    }

    @Test
    void exactlyTheApiReferenceGivesNoSolutions() {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            for (Listing listing : code.listings()) {
                assertEquals(
                        listing.edition() == API_REFERENCE, listing.solution().isEmpty(), code.value());
            }
        }
    }

    private static List<String> statusLines(ServerErrorCode code, Edition edition) {
        return code.listings(edition).stream()
                .map(listing -> listing.status().orElseThrow() + " "
                        + listing.reasonPhrase().orElseThrow())
                .toList();
    }

    private static List<String> messages(ServerErrorCode code, Edition edition) {
        return code.listings(edition).stream().map(Listing::message).toList();
    }

    private static void assertMessages(ServerErrorCode code, String apiReference, String javaSdk, String cSdk) {
        assertEquals(List.of(apiReference), messages(code, API_REFERENCE));
        assertEquals(List.of(javaSdk), messages(code, JAVA_SDK));
        assertEquals(List.of(cSdk), messages(code, C_SDK));
    }
}
