/** A program that uses the api. */
module consumer {
    requires io.github.obserrors.api;
}
