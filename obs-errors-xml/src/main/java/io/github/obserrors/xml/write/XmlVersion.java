package io.github.obserrors.xml.write;

import com.ctc.wstx.io.WstxInputData;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.text.XmlText;
import java.util.List;

/**
 * The version of XML in which a document is written.
 *
 * <p>That is 1.0, which every client reads, unless a detail has a name that only the fifth edition of XML 1.0 allows:
 * parsers still follow the fourth edition, but they accept such a name in XML 1.1.
 */
enum XmlVersion {
    V1_0("1.0"),
    V1_1("1.1");

    private final String declaration;

    XmlVersion(String number) {
        this.declaration = "<?xml version=\"" + number + "\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    }

    static XmlVersion of(List<Detail> details) {
        return areOfFourthEdition(details) ? V1_0 : V1_1;
    }

    String declaration() {
        return declaration;
    }

    /**
     * Tells whether a character is written as a reference.
     *
     * <p>Parsers would refuse some characters, or read them as line feeds. To clients that search a body with patterns,
     * three more characters end a line, and they find nothing after it.
     */
    boolean wantsReference(int c) {
        return c == '\r'
                || c == XmlText.NEXT_LINE
                || c == XmlText.LINE_SEPARATOR
                || c == XmlText.PARAGRAPH_SEPARATOR
                || (this == V1_1 && c >= 0x7F && c <= 0x9F);
    }

    private static boolean areOfFourthEdition(List<Detail> details) {
        for (int i = 0; i < details.size(); i++) {
            Detail detail = details.get(i);
            if (!isOfFourthEdition(detail.name()) || !areOfFourthEdition(detail.children())) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the fourth edition has a name of the fifth; the two differ only outside ASCII. */
    private static boolean isOfFourthEdition(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 && !isOfFourthEdition(c, i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfFourthEdition(char c, boolean first) {
        // Woodstox accepts surrogate pairs in names of XML 1.0, but neither the fourth edition nor other parsers do.
        return !Character.isSurrogate(c)
                && (first ? WstxInputData.isNameStartChar(c, true, false) : WstxInputData.isNameChar(c, true, false));
    }
}
