import org.jspecify.annotations.NullMarked;

/**
 * Gives each JUnit test that asks for one an OBS that fails on demand.
 *
 * <pre>{@code
 * @Test
 * void aThrottledUploadIsSentAgain(@ObsErrors("throttled") ErrorServer server) {
 *     upload(server.endpoint(), "photos", "harbour.jpeg");
 *     upload(server.endpoint(), "photos", "lighthouse.jpeg");
 *
 *     assertEquals(3, server.count());
 * }
 * }</pre>
 *
 * <p>{@link io.github.obserrors.junit.ObsErrors} says what a test can ask for.
 */
@NullMarked
module io.github.obserrors.junit {
    requires transitive io.github.obserrors.server;
    requires transitive org.junit.jupiter.api; // for the annotation that the annotation carries
    requires static org.jspecify; // annotations for the compiler, absent at run time

    exports io.github.obserrors.junit;

    opens io.github.obserrors.junit to
            org.junit.platform.commons; // creates the extension
}
