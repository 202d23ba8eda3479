package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The URI to go to instead: a Location is resolved as HTTP does, an Endpoint takes the place of the host. */
class RedirectUriTest {

    private static final URI ASKED =
            URI.create("https://user@bucket.obs.example.com:8443/a/b%2Fc?versionId=1&x=%20#part");

    private static ErrorResponse located(String location) {
        return ErrorResponse.builder().location(location).build();
    }

    private static ErrorResponse ending(String endpoint) {
        return ErrorResponse.builder().detail(new Detail("Endpoint", endpoint)).build();
    }

    private static Optional<URI> uri(String text) {
        return Optional.of(URI.create(text));
    }

    @ParameterizedTest
    @CsvSource({
        "obs.cn-north-4.example.com, https://obs.cn-north-4.example.com/a/b%2Fc?versionId=1&x=%20",
        "bucket.obs.example.com:9443, https://bucket.obs.example.com:9443/a/b%2Fc?versionId=1&x=%20",
        "192.0.2.1, https://192.0.2.1/a/b%2Fc?versionId=1&x=%20",
        "[2001:db8::1]:80, https://[2001:db8::1]:80/a/b%2Fc?versionId=1&x=%20",
        "old_bucket.obs.example.com, https://old_bucket.obs.example.com/a/b%2Fc?versionId=1&x=%20"
    })
    void anEndpointTakesThePlaceOfTheHost(String endpoint, String expected) {
        assertEquals(uri(expected), ending(endpoint).redirectUri(ASKED));
    }

    @Test
    void anEndpointLeavesAPathThatIsEmpty() {
        assertEquals(
                uri("http://b.example.com"), ending("b.example.com").redirectUri(URI.create("http://a.example.com")));
    }

    @Test
    void theLocationComesBeforeTheEndpoint() {
        ErrorResponse both = ErrorResponse.builder()
                .detail(new Detail("Endpoint", "b.example.com"))
                .location("/c")
                .build();
        assertEquals(uri("http://a.example.com/c"), both.redirectUri(URI.create("http://a.example.com/b")));
    }

    @Test
    void aLocationThatIsGarbageIsNotMadeGoodByAnEndpoint() {
        ErrorResponse both = ErrorResponse.builder()
                .detail(new Detail("Endpoint", "b.example.com"))
                .location("http://[")
                .build();
        assertEquals(Optional.empty(), both.redirectUri(ASKED));
    }

    @Test
    void withoutATargetThereIsNone() {
        assertEquals(Optional.empty(), ErrorResponse.builder().build().redirectUri(ASKED));
        assertEquals(Optional.empty(), located(" ").redirectUri(ASKED));
        assertEquals(Optional.empty(), ending("\n").redirectUri(ASKED));
    }

    /** Section 5.4 of RFC 3986 has these references, and what they are against its base. */
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        "g?y#s, http://a/b/c/g?y#s",
        ";x, http://a/b/c/;x",
        "g;x, http://a/b/c/g;x",
        "g;x?y#s, http://a/b/c/g;x?y#s",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "../../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        ".g, http://a/b/c/.g",
        "g.., http://a/b/c/g..",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/./y, http://a/b/c/g;x=1/y",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g?y/../x, http://a/b/c/g?y/../x",
        "g#s/../x, http://a/b/c/g#s/../x",
        "https://b.example.com:444/x?y, https://b.example.com:444/x?y",
        "' HTTPS://b.example.com/./x ', HTTPS://b.example.com/x"
    })
    void aLocationIsResolvedAsRfc3986Says(String location, String expected) {
        assertEquals(uri(expected), located(location).redirectUri(URI.create("http://a/b/c/d;p?q")));
    }

    @ParameterizedTest
    @CsvSource({
        "/x, http://a#s, http://a/x#s",
        "/x#t, http://a#s, http://a/x#t",
        "x, http://a, http://a/x",
        "a//b/%2E%2E/c%2F, http://a/, http://a/a//b/%2E%2E/c%2F",
        "http://b.example.com/k, /relative, http://b.example.com/k",
        "http://b.example.com/k, mailto:a@b, http://b.example.com/k"
    })
    void aLocationKeepsWhatItsSenderEncodedAndTheFragmentThatWasAsked(String location, String asked, String expected) {
        assertEquals(uri(expected), located(location).redirectUri(URI.create(asked)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://[",
                "http://",
                "http:///path",
                "http:path",
                "https://b.example.com:99999/",
                "https://b.example.com:port/",
                "https://a b/",
                "mailto:a@example.com",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://b.example.com/",
                "%",
                "\u0000",
                "\\\\host",
                "http://b.example.com/\u0001"
            })
    void aLocationThatIsNoneGivesNone(String garbage) {
        assertEquals(Optional.empty(), located(garbage).redirectUri(ASKED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://b.example.com",
                "b.example.com/path",
                "b.example.com?x",
                "user@b.example.com",
                "b.example.com:",
                "b.example.com:99999",
                "b.example.com:port",
                "b example.com",
                "b.example.com\\@evil.example",
                ".",
                "[",
                "[::1",
                "\u0130.example.com"
            })
    void anEndpointThatIsNoHostGivesNone(String garbage) {
        assertEquals(Optional.empty(), ending(garbage).redirectUri(ASKED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relative", "mailto:a@b", "ftp://a.example.com/", "?x", "file:///a", ""})
    void whatWasAskedMayBeAnything(String asked) {
        URI uri = URI.create(asked);
        assertEquals(Optional.empty(), located("/x").redirectUri(uri));
        assertEquals(Optional.empty(), located("x").redirectUri(uri));
        assertEquals(Optional.empty(), located("//b.example.com/x").redirectUri(uri));
        assertEquals(Optional.empty(), ending("b.example.com").redirectUri(uri));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> located("/x").redirectUri(nothing()));
    }

    @SuppressWarnings("NullAway") // to give null is the point
    private static URI nothing() {
        return null;
    }
}
