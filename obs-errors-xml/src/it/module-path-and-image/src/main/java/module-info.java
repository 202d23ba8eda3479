/** A program that decodes error bodies. */
module consumer {
    requires io.github.obserrors.xml;
}
