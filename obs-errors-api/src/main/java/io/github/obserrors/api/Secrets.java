package io.github.obserrors.api;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The closed list of what an error response can hold that must not reach a log. */
final class Secrets {

    static final String MASK = "***";

    private static final Set<String> ELEMENTS = Set.of(
            "stringtosign", "stringtosignbytes", "signatureprovided", "awsaccesskeyid", "encodedauthorizationmessage");

    // No \b: on JDK 17 it takes the letters of all scripts for a part of the word, and the parameter would stay.
    private static final Pattern URL_PARAMETER = Pattern.compile(
            "(?i)(?<![a-z0-9_])(signature|awsaccesskeyid|accesskeyid|x-(?:amz|obs)-(?:signature|credential|security-token))=[^&\\s\"'<>]+");

    private Secrets() {}

    static boolean isSecret(String elementName) {
        return ELEMENTS.contains(elementName.toLowerCase(Locale.ROOT));
    }

    /** Masks the signature parameters of the URLs in a text. */
    static String maskUrls(String text) {
        return text.indexOf('=') < 0 ? text : URL_PARAMETER.matcher(text).replaceAll("$1=" + MASK);
    }
}
