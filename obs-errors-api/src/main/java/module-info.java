import org.jspecify.annotations.NullMarked;

/** The error codes of OBS, the documents that list them, and the errors decoded from responses. */
@NullMarked
module io.github.obserrors.api {
    requires static org.jspecify; // annotations for the compiler: not there at run time

    exports io.github.obserrors.api;
}
