import org.jspecify.annotations.NullMarked;

/** The command {@code obs-errors}, which explains errors of OBS at a terminal; it exports nothing. */
@NullMarked
module io.github.obserrors.cli {
    requires info.picocli;
    requires io.github.obserrors.console;
    requires io.github.obserrors.server;
    requires io.github.obserrors.xml;
    requires tools.jackson.core;
    requires static org.jspecify; // annotations for the compiler, absent at run time

    opens io.github.obserrors.cli to
            info.picocli; // it fills the fields of the commands
}
