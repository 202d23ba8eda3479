package io.github.obserrors.bench.decode;

import io.github.obserrors.bench.decode.JaxbDecoder.PlainError;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Plain JAXB as people write it: a class with the fields, {@code @XmlAnyElement} for the rest, and a stream. */
final class JaxbDecoder implements Decoder<PlainError> {

    private final Callable<JAXBContext> context;

    private JaxbDecoder(Callable<JAXBContext> context) {
        this.context = context;
    }

    /** One context for all calls, as the documentation of JAXB advises. */
    static JaxbDecoder withOneContext() {
        JAXBContext context = newContext();
        return new JaxbDecoder(() -> context);
    }

    /** A new context for each call, as many programs do. */
    static JaxbDecoder withNewContexts() {
        return new JaxbDecoder(JaxbDecoder::newContext);
    }

    private static JAXBContext newContext() {
        try {
            return JAXBContext.newInstance(PlainError.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PlainError decode(byte[] body) throws Exception {
        return (PlainError) context.call().createUnmarshaller().unmarshal(new ByteArrayInputStream(body));
    }

    @Override
    public Facts facts(PlainError decoded) {
        return Facts.of(decoded.code, decoded.message, decoded.requestId);
    }

    /** What JAXB fills. */
    @XmlRootElement(name = "Error")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class PlainError {

        @XmlElement(name = "Code")
        @Nullable
        String code;

        @XmlElement(name = "Message")
        @Nullable
        String message;

        @XmlElement(name = "RequestId")
        @Nullable
        String requestId;

        @XmlElement(name = "HostId")
        @Nullable
        String hostId;

        @XmlAnyElement
        List<Object> others = new ArrayList<>();
    }
}
