import org.jspecify.annotations.NullMarked;

/** Reads and writes the error responses of OBS. */
@NullMarked
module io.github.obserrors.xml {
    requires transitive io.github.obserrors.api;
    requires transitive jakarta.xml.bind; // on the types of the binding
    requires com.ctc.wstx;
    requires org.glassfish.jaxb.runtime;
    requires tools.jackson.core;
    requires static org.jspecify; // annotations for the compiler: not there at run time

    exports io.github.obserrors.xml;
    exports io.github.obserrors.xml.binding;

    opens io.github.obserrors.xml.binding to
            jakarta.xml.bind, // which hands it on to the implementation that a program chooses
            org.glassfish.jaxb.runtime; // for the context of the kit, which is not looked up
}
