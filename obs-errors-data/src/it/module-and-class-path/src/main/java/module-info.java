/** Uses the data. */
module consumer {
    requires io.github.obserrors.data;
}
