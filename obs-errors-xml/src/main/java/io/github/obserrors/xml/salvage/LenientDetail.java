package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.api.text.XmlText;
import java.util.List;

/** Creates details with names that a server chose freely. */
final class LenientDetail {

    private LenientDetail() {}

    /**
     * A detail with this name; underscores replace characters that no element name can have.
     *
     * <p>Secrets in the name, such as the signature of a URL that is a JSON key, are masked first: nobody could
     * recognize them after that.
     */
    static Detail of(String name, String text, List<Detail> children) {
        return new Detail(isName(name) ? name : asName(Secrets.masked(name)), text, children);
    }

    /** Tells whether this can be the name of an element. */
    static boolean isName(String name) {
        return XmlText.isName(name);
    }

    private static String asName(String name) {
        String signs = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return signs.matches("[A-Za-z_].*") ? signs : "_" + signs;
    }
}
