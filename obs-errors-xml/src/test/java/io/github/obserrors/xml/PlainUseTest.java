package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorBody;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plain errors load no class of JAXB, Woodstox or Jackson: a process without these libraries can use them. */
class PlainUseTest {

    private static String outputWithoutParsers(PlainUse use, boolean plain) throws Exception {
        List<String> classPath = List.of(
                JavaProcess.testFolder(), JavaProcess.placeOf(ErrorXml.class), JavaProcess.placeOf(ErrorBody.class));
        return JavaProcess.output(List.of(), classPath, PlainUse.class, use.name(), Boolean.toString(plain));
    }

    @ParameterizedTest
    @EnumSource
    void aPlainErrorNeedsNoParser(PlainUse use) throws Exception {
        assertEquals(use.of(true), outputWithoutParsers(use, true).strip());
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherErrorNeedsOne(PlainUse use) throws Exception {
        String output = outputWithoutParsers(use, false);

        assertTrue(output.startsWith("java.lang.NoClassDefFoundError: " + use.packageForOthers()), output);
    }
}
