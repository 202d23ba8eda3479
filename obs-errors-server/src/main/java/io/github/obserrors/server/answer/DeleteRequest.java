package io.github.obserrors.server.answer;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.WriteOptions;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The body of a multi-object delete.
 *
 * @param objects what is to be deleted, in order
 * @param isQuiet whether the result is to hold the failures alone
 */
record DeleteRequest(List<Item> objects, boolean isQuiet) {

    /** An object, or one version of it. */
    record Item(String key, Optional<String> versionId) {

        KeyError error(ErrorCode code) {
            ErrorBody.Builder error = ErrorBody.builder(code).detail("Key", key);
            versionId.ifPresent(version -> error.detail("VersionId", version));
            code.known()
                    .flatMap(known -> known.listings().stream().findFirst())
                    .ifPresent(listing -> error.message(listing.message()));
            return new KeyError(error.build());
        }
    }

    /**
     * Writes the result.
     *
     * @param failures the code with which a key fails, if it does
     * @param namespace the namespace of the result
     */
    byte[] result(Function<String, Optional<ErrorCode>> failures, String namespace) {
        List<String> deleted = new ArrayList<>();
        List<KeyError> failed = new ArrayList<>();
        for (Item object : objects) {
            Optional<ErrorCode> code = failures.apply(object.key);
            if (code.isPresent()) {
                failed.add(object.error(code.get()));
            } else if (!isQuiet) {
                deleted.add(object.key);
            }
        }
        return ErrorXml.writeDeleteResult(
                        deleted, failed, WriteOptions.defaults().withNamespace(namespace))
                .bytes();
    }

    /** Reads a body; empty if it is none. */
    static Optional<DeleteRequest> read(byte[] body) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, information, location) -> {}); // by default, it prints
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(body));
            return read(reader);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<DeleteRequest> read(XMLStreamReader reader) throws XMLStreamException {
        List<Item> objects = new ArrayList<>();
        boolean quiet = false;
        Optional<String> key = Optional.empty();
        Optional<String> versionId = Optional.empty();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "Quiet" -> quiet = reader.getElementText().strip().equals("true");
                    case "Key" -> key = Optional.of(reader.getElementText());
                    case "VersionId" -> versionId = Optional.of(reader.getElementText());
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("Object")) {
                if (key.isEmpty()) {
                    return Optional.empty();
                }
                objects.add(new Item(key.get(), versionId));
                key = Optional.empty();
                versionId = Optional.empty();
            }
        }
        return objects.isEmpty() ? Optional.empty() : Optional.of(new DeleteRequest(List.copyOf(objects), quiet));
    }
}
