package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.readers.CodeReader;
import java.util.List;

/** A known code and its message, which many programs print without anything else. */
final class CodeFormats {

    /** The codes that S3 and OBS share and that are seen most; each further word makes the search for all of them slower. */
    static final List<String> CODES = List.of(
            "AccessDenied",
            "BadDigest",
            "BucketAlreadyExists",
            "BucketAlreadyOwnedByYou",
            "BucketNotEmpty",
            "EntityTooLarge",
            "EntityTooSmall",
            "InternalError",
            "InvalidAccessKeyId",
            "InvalidArgument",
            "InvalidBucketName",
            "InvalidObjectState",
            "InvalidPart",
            "InvalidRange",
            "InvalidRequest",
            "MalformedXML",
            "MethodNotAllowed",
            "NoSuchBucket",
            "NoSuchKey",
            "NoSuchUpload",
            "NoSuchVersion",
            "NotImplemented",
            "OperationAborted",
            "PermanentRedirect",
            "PreconditionFailed",
            "RequestTimeTooSkewed",
            "RequestTimeout",
            "ServiceUnavailable",
            "SignatureDoesNotMatch",
            "SlowDown",
            "TooManyBuckets");

    static final List<TextFormat> ALL = List.of(TextFormat.named("code and message, as Go and JavaScript print them")
            .words(words())
            .followingLines(1)
            .example(
                    "NoSuchBucket: The specified bucket does not exist\n\tstatus code: 404, request id: 2R4WDEWZZQGXT7YD, host id:"
                            + " YHsfJYMpCvY5XcP+3rPzhpKl0kpmIku/VvSCjXfxHgskkTec7e0IPlm5PAjjCb3yUaKnlJ5HTMq3HgByAepruXbT2MyQEf/J",
                    "printed by Terraform with the AWS SDK for Go v1, as a guide shows it")
            .example(
                    "NoSuchKey: The specified key does not exist.",
                    "printed by a program with the AWS SDK for JavaScript v2, from an issue of hkirat/vercel, 2024")
            .reader(new CodeReader(CODES)));

    private CodeFormats() {}

    private static String[] words() {
        return CODES.stream().map(code -> code + ": ").toArray(String[]::new);
    }
}
