package io.github.obserrors.bench.decode;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The push parser of the JDK, with a map from element names to texts and a new parser for each call. */
final class SaxDecoder implements Decoder<Map<String, String>> {

    private final SAXParserFactory factory;

    SaxDecoder() {
        try {
            factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> decode(byte[] body) throws Exception {
        Texts texts = new Texts();
        factory.newSAXParser().parse(new ByteArrayInputStream(body), texts);
        return texts.byName;
    }

    @Override
    public Facts facts(Map<String, String> decoded) {
        return Facts.of(decoded.get("Code"), decoded.get("Message"), decoded.get("RequestId"));
    }

    private static final class Texts extends DefaultHandler {

        final Map<String, String> byName = new HashMap<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            text.setLength(0);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            byName.put(name, text.toString());
        }
    }
}
