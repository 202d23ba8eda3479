package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.xml.samples.Bodies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No error gets anything into a header that does not belong in one. */
class ErrorHeadersProperties {

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.any();
    }

    private static Map<String, List<String>> headers(ErrorBody error, HeaderFamily family) {
        return ErrorHeaders.of(HttpStatus.of(403), family, error, ErrorXml.write(error))
                .asMap();
    }

    @Property
    void everyHeaderIsOneLineOfPrintableAscii(@ForAll("bodies") ErrorBody error, @ForAll HeaderFamily family) {
        headers(error, family).forEach((name, values) -> {
            assertEquals(1, values.size(), name);
            assertTrue(values.get(0).matches("[!-~]([ -~]{0,1022}[!-~])?"), values.get(0));
            assertTrue(name.matches("[a-z0-9-]+"), name);
        });
    }

    @Property
    void aCodeOrAnIdInAHeaderIsThatOfTheBody(@ForAll("bodies") ErrorBody error, @ForAll HeaderFamily family) {
        Map<String, List<String>> headers = headers(error, family);

        assertSameIfThere(Optional.of(error.code().value()), Optional.ofNullable(headers.get(family.errorCode())));
        assertSameIfThere(error.requestId(), Optional.ofNullable(headers.get(family.requestId())));
        assertSameIfThere(error.hostId(), Optional.ofNullable(headers.get(family.hostId())));
    }

    private static void assertSameIfThere(Optional<String> expected, Optional<List<String>> header) {
        if (header.isPresent()) {
            assertEquals(expected.map(List::of), header);
        }
    }
}
