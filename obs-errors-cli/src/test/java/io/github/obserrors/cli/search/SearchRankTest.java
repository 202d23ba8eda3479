package io.github.obserrors.cli.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.search.Match.How;
import io.github.obserrors.cli.search.Passage.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found for the words that people type, and in which order. */
class SearchRankTest {

    @ParameterizedTest
    @CsvSource({
        "throttle, SlowDown",
        "throttled, SlowDown",
        "throttling, SlowDown",
        "rate limit, SlowDown",
        "ratelimit, SlowDown",
        "qps, SlowDown",
        "too many requests, TooManyRequests",
        "slow down, SlowDown",
        "slowdown, SlowDown",
        "busy, ServiceUnavailable",
        "server overloaded, ServiceUnavailable",
        "server error, InternalError",
        "taken, BucketAlreadyExists",
        "bucket taken, BucketAlreadyExists",
        "bucket name taken, BucketAlreadyExists",
        "bucket already, BucketAlreadyExists",
        "already exists, BucketAlreadyExists",
        "exists, BucketAlreadyExists",
        "already yours, BucketAlreadyOwnedByYou",
        "expired, InvalidAccessKeyId",
        "token, InvalidAccessKeyId",
        "expired token, InvalidAccessKeyId",
        "account expired, AccountProblem",
        "quota, InsufficientStorageSpace",
        "quota exceeded, InsufficientStorageSpace",
        "disk full, InsufficientStorageSpace",
        "permission, AccessDenied",
        "forbidden, AccessDenied",
        "denied, AccessDenied",
        "unauthorized, Unauthorized",
        "not authorized, AccessDenied",
        "cors, AccessForbidden",
        "clock, RequestTimeTooSkewed",
        "skew, RequestTimeTooSkewed",
        "time, RequestTimeTooSkewed",
        "clock out of sync, RequestTimeTooSkewed",
        "signature, SignatureDoesNotMatch",
        "wrong signature, SignatureDoesNotMatch",
        "signature does not match, SignatureDoesNotMatch",
        "signature doesn't match, SignatureDoesNotMatch",
        "why is my signature wrong, SignatureDoesNotMatch",
        "key wrong, SignatureDoesNotMatch",
        "access key, InvalidAccessKeyId",
        "missing, NoSuchKey",
        "not found, NoSuchKey",
        "object not found, NoSuchKey",
        "file missing, NoSuchKey",
        "bucket not found, NoSuchBucket",
        "the bucket is not there, NoSuchBucket",
        "nosuch, NoSuchKey",
        "nosuchk, NoSuchKey",
        "missing header, MissingRequiredHeader",
        "checksum, BadDigest",
        "md5, BadDigest",
        "corrupt, BadDigest",
        "truncated upload, IncompleteBody",
        "redirect, Redirect",
        "wrong endpoint, PermanentRedirect",
        "wrong region, IllegalLocationConstraintException",
        "timeout, RequestTimeout",
        "timed out, RequestTimeout",
        "idle connection, RequestTimeout",
        "gateway timeout, 504",
        "arrears, InArrearOrInsufficientBalance",
        "frozen, FrozenUserId",
        "real name, Unauthorized",
        "delete bucket, BucketNotEmpty",
        "file too large, EntityTooLarge",
        "too small, EntityTooSmall",
        "archived object, InvalidObjectState",
        "multipart upload, NoSuchUpload",
        "etag, InvalidPart",
        "kms, KMS.DisabledException",
        "malformed xml, MalformedXML",
        "conflict, OperationAborted",
        "if-match, PreconditionFailed",
        "range, InvalidRange",
        "append, ObjectNotAppendable",
        "url too long, Request-URI Too Large",
        "key too long, KeyTooLong",
        "path style, VirtualHostDomainRequired",
        "requester pays, RequestPayerDenied",
        "immutable, AccessDenied",
        "lifecycles, NoSuchLifecycleConfiguration",
        "tags, NoSuchTagSet",
        "torrent, RequestTorrentOfBucketError",
        "404, 404",
        "404 bucket, NoSuchBucket",
        "403 signature, SignatureDoesNotMatch",
        "416, 416",
        "Obs.0012, Obs.0012",
        "obs.12, Obs.0012",
        "0012, Obs.0012",
        "tag management, Obs.0020",
        "bukcet not empty, BucketNotEmpty",
        "throtle, SlowDown",
        "signture, SignatureDoesNotMatch",
        "acces denied, AccessDenied"
    })
    void theBestMatchComesFirst(String typed, String name) {
        assertEquals(name, names(typed).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "throttle, TooManyRequests",
        "throttle, GetQosTokenException",
        "taken, BucketAlreadyOwnedByYou",
        "quota, MalformedQuotaError",
        "forbidden, AccessForbidden",
        "checksum, InvalidDigest",
        "redirect, TemporaryRedirect",
        "unauthorized, AccessDenied",
        "416, InvalidRange",
        "429, TooManyRequests",
        "404, NoSuchKey",
        "url, Request-URI Too Large",
        "expired, AccountProblem",
        "wrong region, InvalidLocationConstraint"
    })
    void theNextBestAreAmongTheFirstThree(String typed, String name) {
        int place = names(typed).indexOf(name);
        assertTrue(0 <= place && place < 3, () -> names(typed).toString());
    }

    @Test
    void aNameCountsMoreThanAMeaningAndThatMoreThanADocument() {
        assertEquals(
                List.of(Place.SOLUTION),
                hits("reinitialize").stream().map(SearchRankTest::place).toList());
        for (String typed : List.of("policy", "domain", "post", "account")) {
            List<Place> ofServerCodes = hits(typed).stream()
                    .filter(hit -> !hit.matches().get(0).isNamed())
                    .filter(hit -> hit.entry().kind() == Entry.Kind.SERVER_CODE)
                    .map(SearchRankTest::place)
                    .toList();
            assertTrue(ofServerCodes.size() > 1, typed);
            assertEquals(
                    ofServerCodes.stream()
                            .map(place -> place == Place.SOLUTION ? Place.MESSAGE : place)
                            .sorted()
                            .toList(),
                    ofServerCodes.stream()
                            .map(place -> place == Place.SOLUTION ? Place.MESSAGE : place)
                            .toList(),
                    typed);
        }
    }

    @Test
    void aWholeWordComesBeforeAPartOfOne() {
        List<How> hows =
                hits("part").stream().map(hit -> hit.matches().get(0).how()).toList();
        List<Hit> inNames =
                hits("part").stream().filter(hit -> place(hit) == Place.NAME).toList();

        assertTrue(hows.contains(How.WORD) && hows.contains(How.PART), hows.toString());
        assertEquals(
                inNames.stream()
                        .sorted(Comparator.comparing(
                                (Hit hit) -> hit.matches().get(0).how()))
                        .toList(),
                inNames);
        assertEquals("InvalidPart", inNames.get(0).entry().name());
        assertEquals(
                "RequestIsNotMultiPartContent",
                inNames.get(inNames.size() - 1).entry().name());
    }

    @Test
    void codesWithAllWordsComeBeforeCodesWithSome() {
        for (String typed :
                List.of("bucket name rules", "lifecycle rule configured", "access key token", "upload form file")) {
            List<Integer> counts =
                    hits(typed).stream().map(hit -> hit.matches().size()).toList();
            int all = Query.of(List.of(typed), Index.ofCatalogue()).terms().size();
            long complete = counts.stream().filter(count -> count == all).count();

            assertTrue(complete > 0 && complete < counts.size(), typed + counts);
            assertTrue(counts.subList(0, (int) complete).stream().allMatch(count -> count == all), typed + counts);
        }
    }

    @Test
    void aCommonWordAloneIsTooLittleWhereTheRareOneIsMeant() {
        assertTrue(names("bucket").size() > 30, () -> names("bucket").toString());
        assertTrue(
                names("bucket lifecycle").size() < 5,
                () -> names("bucket lifecycle").toString());
    }

    @Test
    void theFormsOfAWordFindTheSame() {
        for (List<String> forms : List.of(
                List.of("redirect", "redirects", "redirected", "redirecting"),
                List.of("policy", "policies"),
                List.of("expire", "expires", "expired", "expiring"),
                List.of("log", "logs", "logged", "logging"),
                List.of("copy", "copies", "copied", "copying"))) {
            for (String form : forms) {
                assertEquals(Synonyms.stems(forms.get(0)), Synonyms.stems(form), "the stem of " + form);
            }
        }
    }

    @Test
    void aMistypedWordIsReadAsTheNearestAndTold() {
        Search.Result found = Search.find(List.of("bukcet", "NotEmpty"));

        assertEquals(Map.of("bukcet", "bucket"), found.corrections());
        assertEquals(How.SPELLING, found.hits().get(0).matches().get(0).how());
    }

    @Test
    void aWordThatOccursIsNeverTakenForAnother() {
        assertEquals(
                Map.of(),
                Search.find(List.of("bucket", "nosuch", "ratelimit", "kms")).corrections());
    }

    @Test
    void wordsThatOccurNowhereAreTold() {
        Search.Result found = Search.find(List.of("slow", "xyzzy", "\u6876"));

        assertEquals(List.of("xyzzy", "\u6876"), found.unknown());
        assertEquals("SlowDown", found.hits().get(0).entry().name());
        assertEquals(List.of(), Search.find(List.of("xyzzy")).hits());
    }

    @Test
    void aPhraseCountsOnlyWhereItsWordsStandTogether() {
        assertTrue(
                !names("taken").contains("ObjectNotAppendable"),
                () -> names("taken").toString());
        assertTrue(
                !names("throttle").contains("InlineDataTooLarge"),
                () -> names("throttle").toString());
    }

    @Test
    void eachGuideOfAConsoleCodeIsFoundByWhatItSays() {
        List<Hit> hits = hits("arrears");

        assertTrue(
                hits.stream()
                        .anyMatch(hit -> hit.entry().name().equals("Obs.0011")
                                && hit.entry().guide().orElseThrow().label().equals("client")),
                hits.toString());
        assertTrue(
                hits.stream()
                        .noneMatch(hit -> hit.entry().name().equals("Obs.0011")
                                && hit.entry().guide().orElseThrow().label().equals("console")),
                hits.toString());
    }

    private static Place place(Hit hit) {
        return hit.matches().get(0).passage().orElseThrow().place();
    }

    private static List<Hit> hits(String typed) {
        return Search.find(List.of(typed)).hits();
    }

    private static List<String> names(String typed) {
        return hits(typed).stream().map(hit -> hit.entry().name()).toList();
    }
}
