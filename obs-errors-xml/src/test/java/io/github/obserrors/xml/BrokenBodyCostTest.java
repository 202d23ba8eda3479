package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.KeyError;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body costs that is not the XML it should be: in proportion to its size, and no parser. */
class BrokenBodyCostTest {

    private static final int SMALL = 20_000;
    private static final int TIMES = 8;

    private static byte[] repeated(String pattern, int size) {
        int cut = pattern.indexOf('*');
        String repeated = pattern.substring(cut + 1, pattern.lastIndexOf('*'));
        return (pattern.substring(0, cut)
                        + repeated.repeat(Math.max(1, size / repeated.length()))
                        + pattern.substring(pattern.lastIndexOf('*') + 1))
                .getBytes(UTF_8);
    }

    private static long allocated(byte[] body) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ErrorResponses.decode(500, Map.of(), body);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>A</Code>*<D>d</D>*",
                "<Error><Code>A</Code><Message>*text *",
                "<Error><Code>A</Code><Message>*&#65;*",
                "<Error><Code>A</Code><Message>*&x;*</Message></Error>",
                "<html><title>a</title>*<p>text</p>*</html>",
                "<html>*<title> </title>*",
                "<html>*<title *>",
                "<html>*<h1<*",
                "<DeleteResult>*<Error><Code>A</Code></Error>*",
                "*plain text *",
                "{\"code\":\"A\",\"d\":[*\"x\",*"
            })
    void theCostGrowsAsTheBodyDoes(String pattern) {
        byte[] small = repeated(pattern, SMALL);
        byte[] large = repeated(pattern, SMALL * TIMES);
        allocated(small); // loads classes
        allocated(large);

        long ofSmall = allocated(small);
        long ofLarge = allocated(large);

        assertTrue(ofLarge < 2 * TIMES * ofSmall, ofSmall + " B and " + ofLarge + " B");
        assertTrue(ofLarge < 200L * large.length, ofLarge + " B for " + large.length + " B");
    }

    /** Decodes what is plainly no whole XML. */
    static final class Broken {

        private static final List<String> BODIES = List.of(
                "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>The specified ke",
                "<DeleteResult><Error><Key>k</Key><Code>NoSuchKey</Code></Error><Err",
                "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>",
                "{\"code\":\"NoSuchKey\"}",
                "upstream connect error",
                "");

        private Broken() {}

        public static void main(String[] none) {
            for (String body : BODIES) {
                System.out.println(ErrorResponses.decode(502, Map.of(), body.getBytes(UTF_8)));
            }
        }
    }

    @Test
    void noParserOfXmlIsStartedForWhatIsPlainlyNoWholeXml()
            throws IOException, InterruptedException, URISyntaxException, ClassNotFoundException {
        String output = JavaProcess.output(
                List.of("-Xlog:class+load"),
                List.of(
                        JavaProcess.testFolder(),
                        JavaProcess.placeOf(ErrorResponses.class),
                        JavaProcess.placeOf(ErrorResponse.class),
                        JavaProcess.placeOf(Class.forName("tools.jackson.core.JsonParser"))),
                Broken.class);

        assertTrue(output.contains("502 Bad Gateway"), output);
        assertEquals(3, output.split("code=\"NoSuchKey\"", -1).length, output);
        assertFalse(output.contains("com.ctc.wstx"), output);
        assertFalse(output.contains("org.glassfish.jaxb"), output);
        assertTrue(output.contains(KeyError.class.getName()), output);
    }
}
