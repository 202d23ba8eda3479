package io.github.obserrors.xml.response;

import io.github.obserrors.xml.salvage.BodyText;
import io.github.obserrors.xml.salvage.LenientXml;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Looks at the root of a body, whatever else the body holds. */
final class RootLook {

    /** Enough for nearly all bodies, since hardly anything precedes a root. */
    private static final int BEGINNING = 4096;

    private RootLook() {}

    /** {@return the name of the root without its prefix; empty if there is no start tag} */
    static String nameOfRoot(byte[] body, Optional<Charset> charset) {
        String name = firstName(Arrays.copyOf(body, Math.min(body.length, BEGINNING)), charset);
        return name.isEmpty() && body.length > BEGINNING ? firstName(body, charset) : name;
    }

    private static String firstName(byte[] body, Optional<Charset> charset) {
        LenientXml xml = new LenientXml(BodyText.decode(body, charset, note -> {}), note -> {});
        LenientXml.Token token;
        do {
            token = xml.next();
        } while (token != LenientXml.Token.START && token != LenientXml.Token.DONE);
        return token == LenientXml.Token.START ? xml.name() : "";
    }
}
