package io.github.obserrors.bench.decode;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Plain JAXB as people write it, with one context. */
final class JaxbDeleteResults implements DeleteResults<JaxbDeleteResults.Result> {

    private final JAXBContext context;

    JaxbDeleteResults() {
        try {
            context = JAXBContext.newInstance(Result.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Result read(byte[] body) throws JAXBException {
        return (Result) context.createUnmarshaller().unmarshal(new ByteArrayInputStream(body));
    }

    @Override
    public List<String> errors(Result result) {
        return result.errors.stream()
                .map(error -> DeleteResults.error(error.key, error.code, error.message))
                .toList();
    }

    /** What JAXB fills. */
    @XmlRootElement(name = "DeleteResult")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Result {

        @XmlElement(name = "Error")
        List<Entry> errors = new ArrayList<>();
    }

    /** What JAXB fills for each object. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Entry {

        @XmlElement(name = "Key")
        String key = "";

        @XmlElement(name = "Code")
        String code = "";

        @XmlElement(name = "Message")
        String message = "";
    }
}
