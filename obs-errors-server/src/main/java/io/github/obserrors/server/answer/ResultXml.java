package io.github.obserrors.server.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.HeaderFamily;

/** A result document that grows; for one thread. */
final class ResultXml {

    private static final String NAMESPACE_OF_S3 = "http://s3.amazonaws.com/doc/2006-03-01/";
    private static final String NAMESPACE_OF_OBS = "http://obs.myhwclouds.com/doc/2015-06-30/";

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final String root;

    ResultXml(String root, HeaderFamily family) {
        this.root = root;
        text.append('<')
                .append(root)
                .append(" xmlns=\"")
                .append(namespace(family))
                .append("\">");
    }

    /** {@return the namespace of results for clients that speak this family} */
    static String namespace(HeaderFamily family) {
        return family == HeaderFamily.AWS ? NAMESPACE_OF_S3 : NAMESPACE_OF_OBS;
    }

    /** Appends an element that holds text. */
    ResultXml element(String name, String content) {
        text.append('<').append(name).append('>');
        String allowed = XmlText.allowed(content);
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '\r' -> text.append("&#13;");
                default -> text.append(c);
            }
        }
        return end(name);
    }

    /** Appends the start of an element that holds elements. */
    ResultXml start(String name) {
        text.append('<').append(name).append('>');
        return this;
    }

    ResultXml end(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    byte[] bytes() {
        return end(root).text.toString().getBytes(UTF_8);
    }
}
