import org.jspecify.annotations.NullMarked;

/** The Obs.00xx codes of OBS clients, and the server codes behind them. */
@NullMarked
module io.github.obserrors.console {
    requires transitive io.github.obserrors.api;
    requires static org.jspecify; // annotations for the compiler: not there at run time

    exports io.github.obserrors.console;
}
