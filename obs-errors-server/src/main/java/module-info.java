import org.jspecify.annotations.NullMarked;

/** An OBS that fails on demand: a server for tests, which answers by a script of faults. */
@NullMarked
module io.github.obserrors.server {
    requires transitive io.github.obserrors.api;
    requires transitive io.github.obserrors.xml; // for the families of headers
    requires java.xml; // to read multi-object deletes
    requires tools.jackson.core;
    requires static org.jspecify; // annotations for the compiler, absent at run time

    exports io.github.obserrors.server;
}
