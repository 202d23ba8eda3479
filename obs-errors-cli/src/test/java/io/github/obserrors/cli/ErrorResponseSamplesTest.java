package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Error bodies as OBS sent them, each explained with every fact that it holds. */
class ErrorResponseSamplesTest {

    /** What a sample holds; a detail is its name, an equals sign and its value as it is shown. */
    record Body(
            String name,
            String code,
            String message,
            @Nullable String requestId,
            @Nullable String hostId,
            List<String> details) {

        private String file() {
            return name + ".xml";
        }

        private String path() {
            return Sample.path(file());
        }
    }

    private static Stream<Body> bodies() {
        return Stream.of(
                body(
                        "illegal-location-constraint",
                        "IllegalLocationConstraintException",
                        "The  location constraint is incompatible for the region specific endpoint this request was sent to.",
                        "000001827CD64B3B92CC6E46800BEC44",
                        "AEF4iILd0Us0T1AlvVBRvrRYYdMpxQihA9vB6SgGOxQNnCfbrJcI+sS6kSothQK5"),
                body(
                        "access-denied-anonymous",
                        "AccessDenied",
                        "Anonymous access is forbidden for this operation",
                        "0000018C1F508F2F9012234EA17641CE",
                        "Z9v+cC1sRnaWw6x0vi8pxxYA0YVnKxbYHUPAFpnxkX8sLV44u5b02Z+ailn2wCnR"),
                body(
                        "invalid-access-key-id",
                        "InvalidAccessKeyId",
                        "The AWS Access Key Id you provided does not exist in our records.",
                        "00000171F548F0B140089ED03178BF71",
                        "8tgnuSvk/MHa2wdx2Qey22w5zyJ1FaVomGztgp53G/I0cBQ8rbA70YMlpwSngjFN",
                        "AWSAccessKeyId=***"),
                body(
                        "request-time-too-skewed",
                        "RequestTimeTooSkewed",
                        "The difference between the request time and the current time is too large.",
                        "0000017C7CCDB5B7804FB8999087250B",
                        "b2mYGM1RhdcyhPNXOpuOSYVonBRXWAowp5FlInLyRzUOf9pJq1g02DoSkcewFIKF",
                        "MaxAllowedSkewMilliseconds=900000",
                        "RequestTime=20210824T061826Z",
                        "ServerTime=2021-10-14T03:17:08.663Z"),
                body(
                        "precondition-failed-condition",
                        "PreconditionFailed",
                        "At least one of the pre-conditions you specified did not hold",
                        "8DF400000163D3F2A89604C49ABEE55E",
                        "ha0ZGaSKVm+uLOrCXXtx4Qn1aLzvoeblctVXRAqA7pty10mzUUW/yOzFue04lBqu",
                        "Condition=If-Match"),
                body(
                        "no-such-bucket",
                        "NoSuchBucket",
                        "The specified bucket does not exist",
                        "0000018A4E4567BD47CF110EE1B2A4DF",
                        "DRmhM6VfpWGBYYGrx6tpvbs8yoGi+uvlu5/20rpZ/Y2kTuq9mRuCXeA84734xs0+",
                        "BucketName=examplebucket"),
                body(
                        "bucket-not-empty",
                        "BucketNotEmpty",
                        "The bucket you tried to delete is not empty",
                        "0000018A4E4D04BBD304AD8E409873EC",
                        "hME9234LDBKRFuuobDsmyUiP5Oq71oYo1vEL348QzfXHUoGs1RU1TgrOMUKTEMtA",
                        "BucketName=examplebucket"),
                body(
                        "malformed-xml",
                        "MalformedXML",
                        "The XML you provided was not well-formed or did not validate against our published schema",
                        "0000018A647F5559D385F15A331DF49B",
                        "buloGEikvQr7lmiZEtHxD9nO2owRwBRGQfbap4E9MFTp1YJJV66rkJNLl7cs3Zlz"),
                body(
                        "no-such-key-wrapped-host-id",
                        "NoSuchKey",
                        "The resource you requested does not exist",
                        "001B21A61C6C0000013402C4616D5285",
                        "RkRCRDJENDc5MzdGQkQ4OUY3MTI4NTQ3NDk2Mjg0M0FBQUFBQUFBYmJiYmJiYmJD",
                        "Resource=/example-bucket/object"),
                body(
                        "no-such-key",
                        "NoSuchKey",
                        "The specified key does not exist.",
                        "DCD2FC9CAB78000001438F6640529BA9",
                        "nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq",
                        "Key=object"),
                body(
                        "no-such-bucket-stray-text",
                        "NoSuchBucket",
                        "The specified bucket does not exist",
                        "FDBD2D47937FBD89F71285474962843",
                        "RkRCRDJENDc5MzdGQkQ4OUY3MTI4NTQ3NDk2Mjg0M0FBQUFBQUFBYmJiYmJiYmJD"),
                body(
                        "access-denied-empty-ids",
                        "AccessDenied",
                        "AWS authentication requires a valid Date or x-amz-date header",
                        null,
                        null),
                body(
                        "invalid-argument",
                        "InvalidArgument",
                        "Requests specifying Server Side Encryption with KMS managed keys require Signature Version 4.",
                        "000173811E0000015B18C601893BBEFQ",
                        "B8OwldJm/6tRwVx1ONJ/ilTioZnndywWyWPgs3jF/zCyOARICV+dfn0XkXTh8vjW",
                        "ArgumentName=Authorization",
                        "ArgumentValue=null"),
                body(
                        "invalid-request-padded-text",
                        "InvalidRequest",
                        "\n        The object was stored using a form of Server Side Encryption. The correct parameters must be"
                                + " provided to retrieve the object.\n        ",
                        "000173811E0000015B282B2D4D98C59P",
                        "heAWAu3VYmy64mS9biPT6mT37aGWb3sIFx6WJuxzyUW9+VRAcLOu4gPRquZOp+St"),
                body(
                        "access-denied-no-declaration",
                        "AccessDenied",
                        "Access Denied",
                        "000173811E0000015B18BC86A3FBD65I",
                        "bcmaSevE9j9tY/Mg646E5xkF5D2jTbHcmxXt6TEfICxLLgbauVuxjJ3hL8zfH+B2"),
                body(
                        "access-denied-multiline-host-id",
                        "AccessDenied",
                        "Access Denied",
                        "000173811E0000015B18BC86A3FBD65I",
                        "bcmaSevE9j9tY/Mg646E5xkF5D2jTbHcmxXt6TEfICxLLgbauVuxjJ3hL8zfH+B2"),
                body(
                        "copy-object-200-ok-error",
                        "AccessDenied",
                        "Access Denied",
                        "E4CA6F6767D6685C",
                        "BHzLOATeDuvN8Es1wI8IcERq4kl4dc2A9tOB8Yqr39Ys6fl7N4EJ8sjGiVvu6wLP"));
    }

    private static Body body(
            String name,
            String code,
            String message,
            @Nullable String requestId,
            @Nullable String hostId,
            String... details) {
        return new Body(name, code, message, requestId, hostId, List.of(details));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void jsonHoldsEveryFactOfTheBody(Body body) {
        Run run = Run.of("explain", "--full", "--format", "json", body.path());

        Map<String, @Nullable Object> answer = run.object();
        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        assertEquals(body.path(), answer.get("input"));
        assertEquals("response", answer.get("kind"));
        assertEquals(body.code, answer.get("code"));
        assertEquals(true, answer.get("listed"));
        assertEquals(body.message, answer.get("message"));
        assertEquals(body.requestId, answer.get("requestId"));
        assertEquals(body.hostId, answer.get("hostId"));
        assertEquals(
                body.details.stream()
                        .map(detail -> detail.split("=", 2))
                        .map(parts -> Map.of("name", parts[0], "value", parts[1], "details", List.of()))
                        .toList(),
                answer.get("details"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void textBeginsWithTheFactsOfTheBody(Body body) {
        Run run = Run.of("explain", "--full", body.path());

        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith(body.code + " - 4"), run.out());
        String words = run.out().replaceAll("\\s+", " ");
        assertTrue(words.contains("Message " + body.message.strip().replaceAll("\\s+", " ")), run.out());
        assertEquals(
                body.requestId == null ? List.of() : List.of("Request id  " + body.requestId),
                linesWith("Request id", run));
        assertEquals(
                body.hostId == null ? List.of() : List.of("Host id     " + body.hostId), linesWith("Host id", run));
        body.details.forEach(detail -> assertTrue(words.contains(" " + detail.replace('=', ' ') + " "), detail));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void standardInputGivesTheSameAnswerAsTheFile(Body body) {
        Run ofFile = Run.of("explain", "--full", body.path());
        Run ofInput = Run.withInput(Sample.bytes(body.file()), "explain", "--full", "-");

        assertEquals(ofFile, ofInput);
    }

    @Test
    void onlyTheBodyWithTextBetweenItsElementsHasANote() {
        bodies().forEach(body -> {
            List<String> notes = body.name.equals("no-such-bucket-stray-text") ? List.of("stray-text") : List.of();

            assertEquals(
                    notes,
                    Run.of("explain", "--full", "--format", "json", body.path())
                            .object()
                            .get("notes"));
        });
    }

    @Test
    void theTimeOfTheServerStandsInBothFormsOfTheAnswer() {
        String path = Sample.path("request-time-too-skewed.xml");

        assertEquals(
                "2021-10-14T03:17:08.663Z",
                Run.of("explain", "--full", "--format", "json", path).object().get("serverTime"));
        assertTrue(Run.of("explain", "--full", path).lines().contains("ServerTime  2021-10-14T03:17:08.663Z"));
    }

    @Test
    void aMessageThatIsTooLargeIsCutWithANote() {
        Run run = Run.withInput(
                "<Error><Code>NoSuchKey</Code><Message>" + "a".repeat(2 << 20) + "</Message></Error>",
                "explain",
                "--full",
                "--format",
                "json",
                "-");

        assertEquals(0, run.exitStatus());
        assertEquals("NoSuchKey", run.object().get("code"));
        assertTrue(String.valueOf(run.object().get("message")).matches("a{1000,1048576}"));
        assertEquals(List.of("beyond-bounds"), run.object().get("notes"));
    }

    private static List<String> linesWith(String label, Run run) {
        return run.out().lines().filter(line -> line.startsWith(label)).toList();
    }
}
