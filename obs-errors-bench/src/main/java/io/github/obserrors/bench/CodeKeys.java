package io.github.obserrors.bench;

import io.github.obserrors.api.ServerErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts that are looked up, the same in each run. The kinds differ in how many of them the documents list. */
public enum CodeKeys {

    /** Only listed codes. */
    LISTED,

    /** Listed codes with one letter changed, so that none is listed. */
    UNLISTED,

    /** Listed and unlisted codes, in equal numbers and without a pattern. */
    MIXED;

    /** So many that a processor cannot learn their order, as it does with a thousand. */
    static final int COUNT = 1 << 14;

    /** The codes to look up: those that documents list. The kit finds them among some more. */
    static final List<ServerErrorCode> CODES = Arrays.stream(ServerErrorCode.values())
            .filter(ServerErrorCode::isDocumented)
            .toList();

    /** The codes to look up by their values. */
    static final Map<String, ServerErrorCode> BY_VALUE =
            CODES.stream().collect(Collectors.toUnmodifiableMap(ServerErrorCode::value, Function.identity()));

    /**
     * Returns the texts as new strings, in random order.
     *
     * @param codes how many different codes the texts contain, or are made from
     */
    String[] texts(int codes) {
        Random random = new Random(1);
        List<ServerErrorCode> some = new ArrayList<>(CODES);
        Collections.shuffle(some, random);
        String[] texts = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            String value = some.get(random.nextInt(codes)).value();
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
