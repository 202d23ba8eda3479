package io.github.obserrors.bench.decode;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** A pull parser, with a map from element names to texts. */
final class StaxDecoder implements Decoder<Map<String, String>> {

    private final XMLInputFactory factory;

    private StaxDecoder(XMLInputFactory factory) {
        this.factory = factory;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static StaxDecoder ofWoodstox() {
        return new StaxDecoder(new WstxInputFactory());
    }

    static StaxDecoder ofTheJdk() {
        return new StaxDecoder(XMLInputFactory.newDefaultFactory());
    }

    @Override
    public Map<String, String> decode(byte[] body) throws Exception {
        Map<String, String> byName = new HashMap<>();
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(body));
        reader.nextTag();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            byName.put(reader.getLocalName(), reader.getElementText());
        }
        reader.close();
        return byName;
    }

    @Override
    public Facts facts(Map<String, String> decoded) {
        return Facts.of(decoded.get("Code"), decoded.get("Message"), decoded.get("RequestId"));
    }
}
