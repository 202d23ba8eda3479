package io.github.obserrors.bench;

import io.github.obserrors.api.ServerErrorCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts that are looked up, the same ones in each run; how many of them documents list is what the kinds differ in. */
public enum CodeKeys {

    /** Listed codes alone. */
    LISTED,

    /** Listed codes with one letter changed, so that none is listed. */
    UNLISTED,

    /** One or the other, evenly and without a pattern. */
    MIXED;

    /** So many that a processor cannot learn their order, as it does with a thousand. */
    static final int COUNT = 1 << 14;

    /** What stands on the wire, with its code. */
    static final Map<String, ServerErrorCode> BY_VALUE = Arrays.stream(ServerErrorCode.values())
            .collect(Collectors.toUnmodifiableMap(ServerErrorCode::value, Function.identity()));

    /** Returns the texts as new strings, in random order. */
    String[] texts() {
        Random random = new Random(1);
        ServerErrorCode[] codes = ServerErrorCode.values();
        String[] texts = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            String value = codes[random.nextInt(codes.length)].value();
            boolean listed = this == LISTED || (this == MIXED && random.nextBoolean());
            texts[i] = listed ? new String(value.toCharArray()) : unlisted(value, random);
        }
        return texts;
    }

    private static String unlisted(String value, Random random) {
        char[] text = value.toCharArray();
        int place = random.nextInt(text.length);
        text[place] = text[place] == 'q' ? 'j' : 'q';
        return new String(text);
    }
}
