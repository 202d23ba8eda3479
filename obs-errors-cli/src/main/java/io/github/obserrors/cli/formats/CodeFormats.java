package io.github.obserrors.cli.formats;

import io.github.obserrors.api.ServerErrorCode;
import java.util.Arrays;
import java.util.List;

/** A known code and its message, which many programs print without anything else. */
final class CodeFormats {

    private static final int SHORTEST_CODE = 8;

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
            .reader(new CodeReader()));

    private CodeFormats() {}

    /** Each code that is no ordinary word, with a colon. */
    private static String[] words() {
        return Arrays.stream(ServerErrorCode.values())
                .map(ServerErrorCode::value)
                .filter(CodeFormats::isDistinct)
                .map(code -> code + ": ")
                .toArray(String[]::new);
    }

    /** Tells whether a code consists of several words without blanks, which no sentence does. */
    static boolean isDistinct(String code) {
        int capitals = 0;
        for (int i = 0; i < code.length(); i++) {
            capitals += Character.isUpperCase(code.charAt(i)) ? 1 : 0;
        }
        return code.length() >= SHORTEST_CODE && capitals >= 2 && code.indexOf(' ') < 0;
    }
}
