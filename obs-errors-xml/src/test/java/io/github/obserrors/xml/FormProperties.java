package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.salvage.LenientPath;
import io.github.obserrors.xml.samples.Bodies;
import io.github.obserrors.xml.samples.Reached;
import io.github.obserrors.xml.samples.XmlForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Forms of XML that mean the same are read to equal results. */
class FormProperties {

    private static final String MARK = "\uFEFF";

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.any();
    }

    @Provide
    Arbitrary<ErrorBody> plainBodies() {
        return Bodies.plain();
    }

    @Provide
    Arbitrary<ErrorBody> bodiesWithNamesInAscii() {
        return Bodies.plain().filter(FormProperties::hasNamesInAscii);
    }

    private static boolean hasNamesInAscii(ErrorBody body) {
        String tags = new XmlForm() {
            @Override
            protected String text(String text) {
                return "";
            }
        }.write(body);
        return US_ASCII.newEncoder().canEncode(tags);
    }

    /** Reads the form and returns its notes. */
    private static Set<Note> assertReads(ErrorBody expected, XmlForm form) {
        Set<Note> notes = new HashSet<>();
        byte[] body = form.write(expected).getBytes(UTF_8);

        assertEquals(expected, ErrorXml.read(body, ReadOptions.defaults(), notes::add));
        LenientPath.assertReads(expected, notes, body);

        notes.remove(Note.REPEATED_FIELD);
        return notes;
    }

    @Property
    void fieldsMayStandAnywhereAmongTheDetails(@ForAll("plainBodies") ErrorBody body, @ForAll Random random) {
        XmlForm form = new XmlForm() {
            @Override
            protected List<String> ordered(List<String> fields, List<String> details) {
                List<String> shuffled = new ArrayList<>(fields);
                Collections.shuffle(shuffled, random);
                List<String> children = new ArrayList<>(details);
                shuffled.forEach(field -> children.add(random.nextInt(children.size() + 1), field));
                return children;
            }
        };

        assertEquals(Set.of(), assertReads(body, form));
    }

    @Property
    void detailsComeInTheOrderInWhichTheyStand(@ForAll("plainBodies") ErrorBody body, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < body.details().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        XmlForm form = new XmlForm() {
            @Override
            protected List<String> ordered(List<String> fields, List<String> details) {
                return super.ordered(fields, order.stream().map(details::get).toList());
            }
        };

        ErrorBody read = ErrorXml.read(form.write(body).getBytes(UTF_8));

        assertEquals(order.stream().map(body.details()::get).toList(), read.details());
    }

    @Property
    void aDefaultNamespaceMeansNothing(@ForAll("bodies") ErrorBody body) {
        XmlForm form = new XmlForm() {
            @Override
            protected String attributes() {
                return " xmlns='http://obs.example.com/doc/2015-06-30/'";
            }
        };

        assertEquals(Set.of(), assertReads(body, form));
    }

    @Property
    void prefixesMeanNothing(@ForAll("bodies") ErrorBody body, @ForAll Random random) {
        XmlForm form = new XmlForm() {
            @Override
            protected String name(String name) {
                return List.of("", "a:", "b:", "\u9519:").get(random.nextInt(4)) + name;
            }

            @Override
            protected String attributes() {
                return " xmlns='urn:none' xmlns:a='urn:one' xmlns:b='urn:one' xmlns:\u9519='urn:two'";
            }
        };

        assertEquals(Set.of(), assertReads(body, form));
    }

    @Property
    void layoutCommentsAndInstructionsBetweenElementsMeanNothing(
            @ForAll("bodies") ErrorBody body, @ForAll Random random) {
        List<String> nothing =
                List.of("", " ", "\n\t", "\r\n", "\r", "<!-- <Code>B</Code> & -->", "<?pi <Code>?>", "<!---->");
        XmlForm form = new XmlForm() {
            @Override
            public String prolog() {
                return "<?xml version='1.0'?>" + between();
            }

            @Override
            protected String between() {
                return pick(nothing, random) + pick(nothing, random) + pick(nothing, random);
            }
        };

        assertEquals(Set.of(), assertReads(body, form));
    }

    @Property
    void textMayBeWrittenInPieces(@ForAll("bodies") ErrorBody body, @ForAll Random random) {
        List<String> nothing = List.of("", "", "<!-- ]]> & -->", "<?pi?>", "<![CDATA[]]>");
        List<IntFunction<String>> ways = List.of(
                c -> XmlForm.escaped(Character.toString(c)),
                c -> "&#" + c + ";",
                c -> "&#x" + Integer.toHexString(c) + ";",
                c -> c == '\r' ? "&#xD;" : "<![CDATA[" + Character.toString(c) + "]]>");
        XmlForm form = new XmlForm() {
            @Override
            protected String text(String text) {
                return text.codePoints()
                        .mapToObj(
                                c -> pick(nothing, random) + pick(ways, random).apply(c))
                        .collect(Collectors.joining("", "", pick(nothing, random)));
            }
        };

        assertEquals(Set.of(), assertReads(body, form));
    }

    @Property
    void lineFeedsMayBeWrittenInEachWay(@ForAll("bodies") ErrorBody body, @ForAll Random random) {
        XmlForm form = new XmlForm() {
            @Override
            protected String text(String text) {
                // The comment separates a carriage return from a line feed after it.
                return escaped(text)
                        .codePoints()
                        .mapToObj(c -> c == '\n'
                                ? pick(List.of("\n", "\r\n", "&#10;", "\r<!-- -->"), random)
                                : Character.toString(c))
                        .collect(Collectors.joining());
            }
        };

        assertEquals(Set.of(), assertReads(body, form));
    }

    @Property
    void attributesChangeNothingButTheNotes(@ForAll("bodies") ErrorBody body, @ForAll Random random) {
        XmlForm form = new XmlForm() {
            @Override
            protected String attributes() {
                return " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + pick(
                                List.of(" xsi:nil='true'", " xsi:type='Error'", " Code='B'", " xml:space='default'"),
                                random);
            }
        };

        assertEquals(Set.of(Note.ATTRIBUTE), assertReads(body, form));
    }

    /** An encoding, the text that declares it, and whether a byte order mark precedes the body. */
    record Encoding(Charset charset, String declared, boolean mark) {}

    @Provide
    Arbitrary<Encoding> encodings() {
        return Arbitraries.of(
                new Encoding(UTF_8, "UTF-8", false),
                new Encoding(UTF_8, "UTF-8", true),
                new Encoding(UTF_16BE, "UTF-16", true),
                new Encoding(UTF_16LE, "UTF-16", true),
                new Encoding(UTF_16BE, "UTF-16BE", false),
                new Encoding(UTF_16LE, "UTF-16", false),
                new Encoding(ISO_8859_1, "ISO-8859-1", false),
                new Encoding(Charset.forName("GBK"), "GBK", false),
                new Encoding(Charset.forName("UTF-32LE"), "UTF-32", false),
                new Encoding(US_ASCII, "US-ASCII", false));
    }

    @Property
    void theEncodingMeansNothing(
            @ForAll("bodiesWithNamesInAscii") ErrorBody body, @ForAll("encodings") Encoding encoding)
            throws IOException {
        String prolog = (encoding.mark() ? MARK : "") + "<?xml version='1.0' encoding='" + encoding.declared() + "'?>";

        assertReads(body, encoded(prolog, encoding.charset()), encoding.charset(), ReadOptions.defaults());
    }

    @Property
    void aCharsetThatIsGivenNeedsNoDeclaration(
            @ForAll("bodiesWithNamesInAscii") ErrorBody body,
            @ForAll("charsets") Charset charset,
            @ForAll("declarations") String declaration)
            throws IOException {
        ReadOptions options = ReadOptions.defaults().withCharset(charset);

        assertReads(body, encoded(declaration, charset), charset, options);
    }

    @Property
    void aByteOrderMarkNeedsNoDeclarationAndNoCharset(
            @ForAll("bodiesWithNamesInAscii") ErrorBody body,
            @ForAll("marked") Charset charset,
            @ForAll("charsets") Charset given,
            @ForAll("declarations") String declaration)
            throws IOException {
        ReadOptions options = ReadOptions.defaults().withCharset(given);

        assertReads(body, encoded(MARK + declaration, charset), charset, ReadOptions.defaults());
        assertReads(body, encoded(MARK + declaration, charset), charset, options);
    }

    @Property
    void aWrongCharsetIsNeverReadAsTheRightOne(
            @ForAll("bodiesWithNamesInAscii") ErrorBody body,
            @ForAll("charsets") Charset charset,
            @ForAll("charsets") Charset given) {
        byte[] bytes = encoded("", charset).write(body).getBytes(charset);
        String seen = new String(bytes, given);
        ReadOptions options = ReadOptions.defaults().withCharset(given);

        ErrorBody read;
        try {
            read = ErrorXml.read(bytes, options, note -> {});
        } catch (MalformedErrorBodyException e) {
            Reached.count("read", false);
            return;
        }
        Reached.count("read", true);

        assertEquals(ErrorXml.read(seen.getBytes(UTF_8)), read);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "ISO-8859-1", "US-ASCII", "GBK")
                .map(Charset::forName);
    }

    @Provide
    Arbitrary<Charset> marked() {
        return Arbitraries.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
                .map(Charset::forName);
    }

    /** No charset, and some wrong ones. */
    @Provide
    Arbitrary<String> declarations() {
        return Arbitraries.of("", "UTF-8", "UTF-16", "ISO-8859-1", "GBK", "x-nothing")
                .map(encoding -> encoding.isEmpty() ? "" : "<?xml version='1.0' encoding='" + encoding + "'?>\n");
    }

    /** Characters that the charset does not have are written as references. */
    private static XmlForm encoded(String prolog, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return new XmlForm() {
            @Override
            public String prolog() {
                return prolog;
            }

            @Override
            protected String text(String text) {
                return escaped(text)
                        .codePoints()
                        .mapToObj(
                                c -> encoder.canEncode(Character.toString(c)) ? Character.toString(c) : "&#" + c + ";")
                        .collect(Collectors.joining());
            }
        };
    }

    /** Reads the bytes from memory, from a stream, and from a streamed result that holds the body. */
    private static void assertReads(ErrorBody body, XmlForm form, Charset charset, ReadOptions options)
            throws IOException {
        byte[] bytes = form.write(body).getBytes(charset);
        byte[] result = (form.prolog() + "<DeleteResult>" + form.error(body) + "</DeleteResult>").getBytes(charset);
        List<KeyError> errors = new ArrayList<>();

        ErrorXml.readDeleteResult(new ByteArrayInputStream(result), options, errors::add, note -> {});

        assertEquals(body, ErrorXml.read(bytes, options, note -> {}));
        assertEquals(body, ErrorXml.read(new ByteArrayInputStream(bytes), options, note -> {}));
        assertEquals(List.of(new KeyError(body)), errors);
        assertEquals(errors, ErrorXml.readDeleteResult(result, options).errors());
        if (options.charset().isEmpty()) {
            LenientPath.assertReads(body, Set.of(), bytes);
        }
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
