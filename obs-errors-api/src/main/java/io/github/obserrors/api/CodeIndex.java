package io.github.obserrors.api;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds listed codes by their texts. A table made for these texts alone was measured, and was no faster than a map. */
final class CodeIndex {

    /** By the value that servers send. */
    static final Map<String, ServerErrorCode> BY_VALUE = new HashMap<>();

    /** By the other texts that stand for a code, in exactly this spelling. */
    static final Map<String, ServerErrorCode> BY_ALIAS = new HashMap<>();

    static {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            add(BY_VALUE, code.value(), code);
            for (String alias : code.aliases()) {
                add(BY_ALIAS, alias, code);
            }
        }
    }

    /** The codes by value, alias and constant name, folded: for what people type, and made when they first mistype it. */
    private static final class Folded {

        static final Map<String, ServerErrorCode> CODES = new HashMap<>();

        static {
            for (ServerErrorCode code : ServerErrorCode.values()) {
                add(CODES, fold(code.value()), code);
                add(CODES, fold(code.name()), code);
                for (String alias : code.aliases()) {
                    add(CODES, fold(alias), code);
                }
            }
        }
    }

    private CodeIndex() {}

    static @Nullable ServerErrorCode byFolded(String text) {
        ServerErrorCode exact = BY_VALUE.get(text);
        return exact != null ? exact : Folded.CODES.get(fold(text));
    }

    /** Drops case and everything but letters and digits: nobody remembers where the blanks and dots of a code are. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(Map<String, ServerErrorCode> index, String text, ServerErrorCode code) {
        ServerErrorCode other = index.putIfAbsent(text, code);
        if (other != null && other != code) {
            throw new IllegalStateException("'" + text + "' stands for both " + other + " and " + code);
        }
    }
}
