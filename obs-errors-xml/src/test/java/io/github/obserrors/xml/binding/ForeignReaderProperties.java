package io.github.obserrors.xml.binding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.samples.Bodies;
import io.github.obserrors.xml.samples.XmlForm;
import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** With the wrapper, contexts and parsers of other makers read what the kit reads. */
class ForeignReaderProperties {

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.any().filter(ForeignReaderProperties::hasNamesOfTheBasicPlane);
    }

    /** The parser of the JDK accepts no other names. */
    private static boolean hasNamesOfTheBasicPlane(ErrorBody body) {
        String tags = new XmlForm() {
            @Override
            protected String text(String text) {
                return "";
            }
        }.write(body);
        return tags.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    @Provide
    Arbitrary<XMLInputFactory> parsers() {
        return Arbitraries.of(ErrorElementReaderTest.parsers().toList());
    }

    private static ErrorBody read(XMLInputFactory factory, String body) throws XMLStreamException, JAXBException {
        return ErrorElementReaderTest.read(ErrorElementReader.of(ErrorElementReaderTest.open(factory, body)));
    }

    @Property
    void aPlainBodyReadsTheSame(@ForAll("bodies") ErrorBody body, @ForAll("parsers") XMLInputFactory factory)
            throws Exception {
        assertEquals(body, read(factory, new XmlForm().write(body)));
    }

    @Property
    void eachFormOfABodyReadsTheSame(
            @ForAll("bodies") ErrorBody body, @ForAll("parsers") XMLInputFactory factory, @ForAll Random random)
            throws Exception {
        List<String> nothing = List.of("", "", " ", "\n\t", "<!-- <Code>B</Code> & -->", "<?pi <Code>?>");
        List<String> pieces = List.of("", "", "<!-- & -->", "<?pi?>", "<![CDATA[]]>");
        XmlForm form = new XmlForm() {
            @Override
            public String prolog() {
                return "<?xml version='1.0'?>" + between();
            }

            @Override
            protected String name(String name) {
                return List.of("", "a:", "\u9519:").get(random.nextInt(3)) + name;
            }

            @Override
            protected String attributes() {
                return " xmlns='urn:none' xmlns:a='urn:one' xmlns:\u9519='urn:two' b='c'";
            }

            @Override
            protected String between() {
                return nothing.get(random.nextInt(nothing.size()));
            }

            @Override
            protected String text(String text) {
                return text.codePoints()
                        .mapToObj(c -> pieces.get(random.nextInt(pieces.size()))
                                + (c != '\r' && random.nextBoolean()
                                        ? "<![CDATA[" + Character.toString(c) + "]]>"
                                        : "&#" + c + ";"))
                        .collect(Collectors.joining());
            }
        };
        String written = form.write(body);

        assertEquals(body, ErrorXml.read(written.getBytes(UTF_8)));
        assertEquals(body, read(factory, written));
    }
}
