package io.github.obserrors.api.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The closed list of names under which secrets stand, and how far a secret reaches that stands in no quotes. */
enum SecretName {
    /** Like {@link #VALUE}, but an ordinary word too: after a slash, {@code token=5} is part of a path. */
    WORD,
    /** Up to the next white space, quote, angle bracket or ampersand. */
    VALUE,
    /** Up to the end of the line: a scheme, a blank, and the rest. */
    LINE,
    /** Of any number of lines: up to the end of the text. */
    TEXT;

    /** What stands in place of a secret. */
    static final String MASK = "***";

    /** The name of the element that says what {@link #ARGUMENT_VALUE} beside it is. */
    static final String ARGUMENT_NAME = "argumentname";

    /** The name of the element that holds an argument of the request, of whatever kind. */
    static final String ARGUMENT_VALUE = "argumentvalue";

    private static final Map<String, SecretName> NAMES = new HashMap<>();

    private static final Set<String> OF_KEYS =
            Set.of("key", "objectkey", "objectname", "prefix", "marker", "keymarker", "nextmarker", "nextkeymarker");

    /** Longer than each name of the list. */
    static final int MOST = 64;

    static {
        add(WORD, "token", "password", "passwd", "pwd", "passphrase", "signature", "credential", "credentials");
        add(WORD, "accesskey", "secretkey", "apikey", "privatekey", "secret", "ak", "sk");
        add(VALUE, "accesskeyid", "obsaccesskeyid", "awsaccesskeyid", "secretaccesskey", "accesskeysecret");
        add(VALUE, "awssecretaccesskey", "obssecretaccesskey", "awssessiontoken", "obssessiontoken");
        add(VALUE, "signatureprovided", "xamzsignature", "xobssignature", "xamzcredential", "xobscredential");
        // Other stores of this kind, and the programs that talk to them.
        add(VALUE, "ossaccesskeyid", "xosssecuritytoken", "googleaccessid", "xgoogsignature", "xgoogcredential");
        add(VALUE, "qak", "qsignature", "secretid", "tmpsecretid", "tmpsecretkey", "clientsecret", "xcossecuritytoken");
        add(VALUE, "token0", "securitytoken", "sessiontoken", "accesstoken", "refreshtoken", "idtoken");
        add(VALUE, "xamzsecuritytoken", "xobssecuritytoken", "xsecuritytoken", "xauthtoken", "xsubjecttoken");
        add(VALUE, "xobsserversideencryptioncustomerkey", "xobscopysourceserversideencryptioncustomerkey");
        add(VALUE, "xamzserversideencryptioncustomerkey", "xamzcopysourceserversideencryptioncustomerkey");
        add(LINE, "authorization", "proxyauthorization", "encodedauthorizationmessage");
        add(LINE, "cookie", "setcookie");
        add(TEXT, "stringtosign", "stringtosignbytes", "canonicalrequest", "canonicalrequestbytes");
    }

    private static void add(SecretName kind, String... names) {
        for (String name : names) {
            NAMES.put(name, kind);
        }
    }

    /**
     * The kind of secret that this name stands for, null if it stands for none.
     *
     * <p>Of a dotted name, the last part counts, or else the last two together: {@code fs.obs.secret.key}.
     */
    static @Nullable SecretName of(CharSequence name) {
        int last = afterDot(name, name.length());
        SecretName kind = NAMES.get(normalized(name, last, name.length()));
        if (kind != null || last == 0) {
            return kind;
        }
        int beforeDot = last - 1;
        String first = normalized(name, afterDot(name, beforeDot), beforeDot);
        return NAMES.get(first + normalized(name, last, name.length()));
    }

    /** Where the part of a dotted name begins that ends here. */
    private static int afterDot(CharSequence name, int to) {
        int from = to;
        while (from > 0 && name.charAt(from - 1) != '.') {
            from--;
        }
        return from;
    }

    static boolean isArgumentName(CharSequence name) {
        return normalized(name, 0, name.length()).equals(ARGUMENT_NAME);
    }

    static boolean isOfKey(CharSequence name) {
        return OF_KEYS.contains(normalized(name, 0, name.length()));
    }

    /** The letters and digits of a name in lower case; empty if it holds others, or is longer than all of the list. */
    static String normalized(CharSequence name, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = name.charAt(i);
            if (!isPart(c) || letters.length() > MOST) {
                return "";
            }
            if (c != '-' && c != '_') {
                letters.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            }
        }
        return letters.toString();
    }

    /** Tells whether a name can hold this character; letters of other scripts end one, since none of the list has any. */
    static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
