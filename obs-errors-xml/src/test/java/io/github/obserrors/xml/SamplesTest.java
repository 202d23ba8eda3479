package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit reads everything in every error body that was seen in public. */
class SamplesTest {

    /** A file and everything that it holds. */
    record Sample(
            String file,
            ErrorCode code,
            String message,
            Optional<String> requestId,
            Optional<String> hostId,
            List<Detail> details,
            List<Note> notes) {

        Sample(String file, ErrorCode code, String message, String requestId, String hostId, Detail... details) {
            this(file, code, message, Optional.of(requestId), Optional.of(hostId), List.of(details), List.of());
        }

        Sample with(Note note) {
            return new Sample(file, code, message, requestId, hostId, details, List.of(note));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        "access-denied-anonymous.xml",
                        ServerErrorCode.ACCESS_DENIED,
                        "Anonymous access is forbidden for this operation",
                        "0000018C1F508F2F9012234EA17641CE",
                        "Z9v+cC1sRnaWw6x0vi8pxxYA0YVnKxbYHUPAFpnxkX8sLV44u5b02Z+ailn2wCnR"),
                new Sample(
                        "access-denied-empty-ids.xml",
                        ServerErrorCode.ACCESS_DENIED,
                        "AWS authentication requires a valid Date or x-amz-date header",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()),
                new Sample(
                        "access-denied-multiline-host-id.xml",
                        ServerErrorCode.ACCESS_DENIED,
                        "Access Denied",
                        "000173811E0000015B18BC86A3FBD65I",
                        "bcmaSevE9j9tY/Mg646E5xkF5D2jTbHcmxXt6TEfICxLLgbauVuxjJ3hL8zfH+B2"),
                new Sample(
                        "access-denied-no-declaration.xml",
                        ServerErrorCode.ACCESS_DENIED,
                        "Access Denied",
                        "000173811E0000015B18BC86A3FBD65I",
                        "bcmaSevE9j9tY/Mg646E5xkF5D2jTbHcmxXt6TEfICxLLgbauVuxjJ3hL8zfH+B2"),
                new Sample(
                        "bucket-not-empty.xml",
                        ServerErrorCode.BUCKET_NOT_EMPTY,
                        "The bucket you tried to delete is not empty",
                        "0000018A4E4D04BBD304AD8E409873EC",
                        "hME9234LDBKRFuuobDsmyUiP5Oq71oYo1vEL348QzfXHUoGs1RU1TgrOMUKTEMtA",
                        new Detail("BucketName", "examplebucket")),
                new Sample(
                        "copy-object-200-ok-error.xml",
                        ServerErrorCode.ACCESS_DENIED,
                        "Access Denied",
                        "E4CA6F6767D6685C",
                        "BHzLOATeDuvN8Es1wI8IcERq4kl4dc2A9tOB8Yqr39Ys6fl7N4EJ8sjGiVvu6wLP"),
                new Sample(
                        "illegal-location-constraint.xml",
                        ServerErrorCode.ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION,
                        "The  location constraint is incompatible for the region specific endpoint this request was sent"
                                + " to.",
                        "000001827CD64B3B92CC6E46800BEC44",
                        "AEF4iILd0Us0T1AlvVBRvrRYYdMpxQihA9vB6SgGOxQNnCfbrJcI+sS6kSothQK5"),
                new Sample(
                        "invalid-access-key-id.xml",
                        ServerErrorCode.INVALID_ACCESS_KEY_ID,
                        "The AWS Access Key Id you provided does not exist in our records.",
                        "00000171F548F0B140089ED03178BF71",
                        "8tgnuSvk/MHa2wdx2Qey22w5zyJ1FaVomGztgp53G/I0cBQ8rbA70YMlpwSngjFN",
                        new Detail("AWSAccessKeyId", "EXAMPLEACCESSKEY0001")),
                new Sample(
                        "invalid-argument.xml",
                        ServerErrorCode.INVALID_ARGUMENT,
                        "Requests specifying Server Side Encryption with KMS managed keys require Signature Version 4.",
                        "000173811E0000015B18C601893BBEFQ",
                        "B8OwldJm/6tRwVx1ONJ/ilTioZnndywWyWPgs3jF/zCyOARICV+dfn0XkXTh8vjW",
                        new Detail("ArgumentName", "Authorization"),
                        new Detail("ArgumentValue", "null")),
                new Sample(
                        "invalid-request-padded-text.xml",
                        ServerErrorCode.INVALID_REQUEST,
                        "\n        The object was stored using a form of Server Side Encryption. The correct parameters must be"
                                + " provided to retrieve the object.\n        ",
                        "000173811E0000015B282B2D4D98C59P",
                        "heAWAu3VYmy64mS9biPT6mT37aGWb3sIFx6WJuxzyUW9+VRAcLOu4gPRquZOp+St"),
                new Sample(
                        "malformed-xml.xml",
                        ServerErrorCode.MALFORMED_XML,
                        "The XML you provided was not well-formed or did not validate against our published schema",
                        "0000018A647F5559D385F15A331DF49B",
                        "buloGEikvQr7lmiZEtHxD9nO2owRwBRGQfbap4E9MFTp1YJJV66rkJNLl7cs3Zlz"),
                new Sample(
                                "no-such-bucket-stray-text.xml",
                                ServerErrorCode.NO_SUCH_BUCKET,
                                "The specified bucket does not exist",
                                "FDBD2D47937FBD89F71285474962843",
                                "RkRCRDJENDc5MzdGQkQ4OUY3MTI4NTQ3NDk2Mjg0M0FBQUFBQUFBYmJiYmJiYmJD")
                        .with(Note.STRAY_TEXT),
                new Sample(
                        "no-such-bucket.xml",
                        ServerErrorCode.NO_SUCH_BUCKET,
                        "The specified bucket does not exist",
                        "0000018A4E4567BD47CF110EE1B2A4DF",
                        "DRmhM6VfpWGBYYGrx6tpvbs8yoGi+uvlu5/20rpZ/Y2kTuq9mRuCXeA84734xs0+",
                        new Detail("BucketName", "examplebucket")),
                new Sample(
                        "no-such-key-wrapped-host-id.xml",
                        ServerErrorCode.NO_SUCH_KEY,
                        "The resource you requested does not exist",
                        "001B21A61C6C0000013402C4616D5285",
                        "RkRCRDJENDc5MzdGQkQ4OUY3MTI4NTQ3NDk2Mjg0M0FBQUFBQUFBYmJiYmJiYmJD",
                        new Detail("Resource", "/example-bucket/object")),
                new Sample(
                        "no-such-key.xml",
                        ServerErrorCode.NO_SUCH_KEY,
                        "The specified key does not exist.",
                        "DCD2FC9CAB78000001438F6640529BA9",
                        "nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq",
                        new Detail("Key", "object")),
                new Sample(
                        "precondition-failed-condition.xml",
                        ServerErrorCode.PRECONDITION_FAILED,
                        "At least one of the pre-conditions you specified did not hold",
                        "8DF400000163D3F2A89604C49ABEE55E",
                        "ha0ZGaSKVm+uLOrCXXtx4Qn1aLzvoeblctVXRAqA7pty10mzUUW/yOzFue04lBqu",
                        new Detail("Condition", "If-Match")),
                new Sample(
                        "request-time-too-skewed.xml",
                        ServerErrorCode.REQUEST_TIME_TOO_SKEWED,
                        "The difference between the request time and the current time is too large.",
                        "0000017C7CCDB5B7804FB8999087250B",
                        "b2mYGM1RhdcyhPNXOpuOSYVonBRXWAowp5FlInLyRzUOf9pJq1g02DoSkcewFIKF",
                        new Detail("MaxAllowedSkewMilliseconds", "900000"),
                        new Detail("RequestTime", "20210824T061826Z"),
                        new Detail("ServerTime", "2021-10-14T03:17:08.663Z")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBodyGivesAllThatItHolds(Sample sample) {
        List<Note> notes = new ArrayList<>();

        ErrorBody body = ErrorXml.read(Samples.bytes(sample.file()), ReadOptions.defaults(), notes::add);

        assertAll(
                () -> assertEquals(sample.code(), body.code()),
                () -> assertEquals(Optional.of(sample.message()), body.message()),
                () -> assertEquals(sample.requestId(), body.requestId()),
                () -> assertEquals(sample.hostId(), body.hostId()),
                () -> assertEquals(sample.details(), body.details()),
                () -> assertEquals(sample.notes(), notes));
    }

    @Test
    void noSampleIsForgotten() {
        List<String> tested = samples().map(Sample::file).toList();
        List<String> there = Samples.files().stream()
                .filter(file -> !Samples.isDeleteResult(file))
                .toList();

        assertEquals(there, tested);
    }
}
