package io.github.obserrors.cli.names;

import io.github.obserrors.api.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds statuses by their reason phrases. */
final class ReasonPhrases {

    private static final int FIRST_ERROR = 400;
    private static final int LAST = 599;

    private static final Map<String, HttpStatus> BY_PHRASE = byPhrase();

    private ReasonPhrases() {}

    /** A phrase in any case, with or without blanks. A success of one word, such as OK or Found, says too little. */
    static Optional<HttpStatus> find(String text) {
        return Optional.ofNullable(BY_PHRASE.get(Letters.folded(text)));
    }

    /** Tells whether a text is the phrase of this status. */
    static boolean isOf(HttpStatus status, String text) {
        return status.reasonPhrase()
                .filter(phrase -> Letters.folded(phrase).equals(Letters.folded(text)))
                .isPresent();
    }

    private static Map<String, HttpStatus> byPhrase() {
        Map<String, HttpStatus> statuses = new HashMap<>();
        for (int code = 100; code <= LAST; code++) {
            HttpStatus status = HttpStatus.of(code);
            status.reasonPhrase()
                    .filter(phrase -> status.code() >= FIRST_ERROR || Letters.hasBlank(phrase))
                    .ifPresent(phrase -> statuses.put(Letters.folded(phrase), status));
        }
        return Map.copyOf(statuses);
    }
}
