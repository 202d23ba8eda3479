import org.jspecify.annotations.NullMarked;

/**
 * The {@code Obs.00xx} codes of OBS clients, and the server codes they correspond to.
 *
 * <pre>{@code
 * import io.github.obserrors.api.ServerErrorCode;
 * import io.github.obserrors.console.ConsoleErrorCode;
 * import io.github.obserrors.console.Guide;
 *
 * ConsoleErrorCode.OBS_0004.listing(Guide.CLIENT).ifPresent(listing -> {
 *     System.out.println(listing.status());
 *     listing.correspondences().forEach(match -> System.out.println(match.serverCode() + ", " + match.strength()));
 * });
 * ConsoleErrorCode.correspondences(ServerErrorCode.NO_SUCH_KEY)
 *         .forEach(match -> System.out.println(match.consoleCode() + ", " + match.guide()));
 * }</pre>
 *
 * prints
 *
 * <pre>{@code
 * Optional[409]
 * BucketAlreadyExists, SAME_TEXT
 * BucketAlreadyOwnedByYou, RELATED
 * Obs.0022, CLIENT
 * }</pre>
 */
@NullMarked
module io.github.obserrors.console {
    requires transitive io.github.obserrors.api;
    requires static org.jspecify; // annotations for the compiler: not there at run time

    exports io.github.obserrors.console;
}
