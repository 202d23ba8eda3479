package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.text.Secrets;
import java.util.List;

/** Makes details whose names a server chose freely. */
final class LenientDetail {

    private LenientDetail() {}

    /**
     * A detail of this name, in which signs that no name of an element can hold become underscores.
     *
     * <p>Then nobody can tell any more what was secret in it, such as the signature of a URL that JSON has as a key.
     */
    static Detail of(String name, String text, List<Detail> children) {
        return new Detail(isName(name) ? name : asName(Secrets.masked(name)), text, children);
    }

    /** Tells whether an element can have this name. */
    static boolean isName(String name) {
        try {
            return !new Detail(name, "").name().isEmpty();
        } catch (InvalidErrorBodyException e) {
            return false;
        }
    }

    private static String asName(String name) {
        String signs = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return signs.matches("[A-Za-z_].*") ? signs : "_" + signs;
    }
}
