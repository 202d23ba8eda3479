/** A program that explains Obs.00xx codes. */
module consumer {
    requires io.github.obserrors.console;
}
