package io.github.obserrors.bench.decode;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** The document tree of the JDK, in which a program looks for the fields. */
final class DomDecoder implements Decoder<Document> {

    private final DocumentBuilder builder;

    DomDecoder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Document decode(byte[] body) throws Exception {
        return builder.parse(new ByteArrayInputStream(body));
    }

    @Override
    public Facts facts(Document decoded) {
        return new Facts(text(decoded, "Code"), text(decoded, "Message"), text(decoded, "RequestId"));
    }

    private static String text(Document document, String name) {
        Node element = document.getElementsByTagName(name).item(0);
        return element == null ? "" : element.getTextContent();
    }
}
