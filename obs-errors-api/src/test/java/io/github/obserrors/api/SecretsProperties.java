package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No secret reaches a text for logs or a masked answer, wherever it stands. */
class SecretsProperties {

    /** Longer than anything that stands around it by chance, in the alphabet of signatures and tokens. */
    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("+/=%.~-_:;,$\\!*()@#|{}[]^`\u00E9\u4E2D")
                .ofMinLength(16)
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> parameters() {
        return inAnyCase(Arbitraries.of(
                "Signature",
                "AWSAccessKeyId",
                "AccessKeyId",
                "X-Amz-Signature",
                "X-Amz-Credential",
                "X-Amz-Security-Token",
                "X-Obs-Signature",
                "X-Obs-Credential",
                "X-Obs-Security-Token"));
    }

    @Provide
    Arbitrary<String> elements() {
        return inAnyCase(Arbitraries.of(
                "StringToSign",
                "StringToSignBytes",
                "SignatureProvided",
                "AWSAccessKeyId",
                "EncodedAuthorizationMessage"));
    }

    @Provide
    Arbitrary<String> around() {
        // A letter, a digit or a low line right before a parameter would make it another parameter.
        return HostileText.inXml().map(text -> text + "?").filter(text -> !text.contains("="));
    }

    @Property
    void anElementHidesItsSecretAtAnyDepth(
            @ForAll("elements") String element,
            @ForAll("secrets") String secret,
            @ForAll @IntRange(max = 5) int depth) {
        Detail detail = new Detail(element, secret, List.of(new Detail("Part", secret)));
        for (int i = 0; i < depth; i++) {
            detail = new Detail("Outer", "", List.of(detail, new Detail("Plain", "plain")));
        }
        assertHidden(secret, responseWith("message", detail));
    }

    @Property
    void aUrlHidesItsSecretWhereverItStands(
            @ForAll("around") String before,
            @ForAll("parameters") String parameter,
            @ForAll("secrets") String secret,
            @ForAll("around") String after) {
        String url = before + parameter + "=" + secret + "&" + after;
        ErrorResponse response = responseWith(
                url, new Detail("Resource", url, List.of(new Detail("Inner", url, List.of(new Detail("Deep", url))))));
        assertHidden(secret, response);
        assertFalse(ErrorResponse.builder()
                .code(ErrorCode.of(url))
                .headerRequestId(url)
                .headerHostId(url)
                .retryAfter(url)
                .date(url)
                .build()
                .toString()
                .contains(secret));
    }

    private static ErrorResponse responseWith(String text, Detail detail) {
        return ErrorResponse.builder()
                .body(ErrorBody.builder(ServerErrorCode.SIGNATURE_DOES_NOT_MATCH)
                        .message(text)
                        .detail("Plain", "plain")
                        .detail(detail)
                        .build())
                .location(text)
                .build();
    }

    private static void assertHidden(String secret, ErrorResponse response) {
        assertFalse(response.toString().contains(secret), response::toString);
        String escaped = ErrorCode.of(secret).toString();
        assertFalse(response.toString().contains(escaped), response::toString);
        assertFalse(new ObsErrorException(response).toString().contains(escaped));

        ErrorBody body = ErrorBody.builder(response.code().orElseThrow())
                .message(response.message().orElseThrow())
                .detail(response.details().get(1))
                .build();
        assertFalse(body.toString().contains(escaped));
        assertFalse(new KeyError(body).toString().contains(escaped));

        ErrorResponse masked = response.masked();
        assertFalse(masked.message().orElseThrow().contains(secret));
        assertFalse(masked.redirectTarget().orElseThrow().contains(secret));
        masked.details().forEach(detail -> assertHoldsNot(secret, detail));
        body.masked().details().forEach(detail -> assertHoldsNot(secret, detail));
        DeleteResult result = new DeleteResult(List.of(new KeyError(body)), 0).masked();
        assertEquals(List.of(new KeyError(body.masked())), result.errors());
        assertEquals(masked.toString(), masked.masked().toString());
        assertEquals(response.toString(), masked.toString());
    }

    private static void assertHoldsNot(String secret, Detail detail) {
        assertFalse(detail.text().contains(secret), detail::toString);
        detail.children().forEach(child -> assertHoldsNot(secret, child));
    }

    private static Arbitrary<String> inAnyCase(Arbitrary<String> names) {
        return names.flatMap(name -> Arbitraries.integers()
                .between(0, 1)
                .list()
                .ofSize(name.length())
                .map(flips -> {
                    StringBuilder changed = new StringBuilder();
                    for (int i = 0; i < name.length(); i++) {
                        char c = name.charAt(i);
                        changed.append(flips.get(i) == 0 ? Character.toLowerCase(c) : Character.toUpperCase(c));
                    }
                    return changed.toString();
                }));
    }
}
