package io.github.obserrors.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.WrittenBody;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The ways to write the typical error, from the same typed error to bytes in UTF-8. */
public enum EncodeWay {

    /** {@code ErrorXml.write} of the kit. */
    KIT("kit") {
        @Override
        Writer writer() {
            return ErrorXml::write;
        }

        @Override
        byte[] bytes(Object written) {
            return ((WrittenBody) written).bytes();
        }
    },

    /** A string builder that replaces the characters that text must not contain. */
    STRING_BUILDER("StringBuilder") {
        @Override
        Writer writer() {
            return EncodeWay::build;
        }
    },

    /** Plain JAXB with one context. */
    JAXB("plain JAXB") {
        @Override
        Writer writer() throws JAXBException {
            JAXBContext context = JAXBContext.newInstance(Element.class);
            return body -> marshal(context, body);
        }
    },

    /** Plain JAXB with a context for each call. */
    JAXB_NEW_CONTEXT("plain JAXB, new context") {
        @Override
        Writer writer() {
            return body -> marshal(JAXBContext.newInstance(Element.class), body);
        }
    };

    private final String label;

    EncodeWay(String label) {
        this.label = label;
    }

    /** {@return the name for readers of reports} */
    public String label() {
        return label;
    }

    abstract Writer writer() throws Exception;

    /** {@return the bytes of what a writer returned, for comparison} */
    byte[] bytes(Object written) {
        return (byte[]) written;
    }

    private static byte[] build(ErrorBody body) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Error>");
        element(text, "Code", body.code().value());
        body.message().ifPresent(message -> element(text, "Message", message));
        body.requestId().ifPresent(id -> element(text, "RequestId", id));
        body.hostId().ifPresent(id -> element(text, "HostId", id));
        for (Detail detail : body.details()) {
            element(text, detail.name(), detail.text());
        }
        return text.append("</Error>").toString().getBytes(UTF_8);
    }

    private static void element(StringBuilder text, String name, String value) {
        text.append('<')
                .append(name)
                .append('>')
                .append(value.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;"))
                .append("</")
                .append(name)
                .append('>');
    }

    private static byte[] marshal(JAXBContext context, ErrorBody body) throws JAXBException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        context.createMarshaller().marshal(Element.of(body), bytes);
        return bytes.toByteArray();
    }

    /** One way to write an error. */
    interface Writer {
        Object write(ErrorBody body) throws Exception;
    }

    /** What JAXB writes. */
    @XmlRootElement(name = "Error")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Element {

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

        @XmlElement(name = "Key")
        @Nullable
        String key;

        @XmlElement(name = "Resource")
        @Nullable
        String resource;

        static Element of(ErrorBody body) {
            Element element = new Element();
            element.code = body.code().value();
            element.message = body.message().orElse(null);
            element.requestId = body.requestId().orElse(null);
            element.hostId = body.hostId().orElse(null);
            element.key = body.details().get(0).text();
            element.resource = body.details().get(1).text();
            return element;
        }
    }
}
