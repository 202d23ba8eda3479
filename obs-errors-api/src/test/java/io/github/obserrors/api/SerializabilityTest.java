package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decoded cannot be serialized, so that no serialized form has to be kept for ever. */
class SerializabilityTest {

    @Test
    void thereAreFourDecodedResponsesAndNoMore() {
        assertTrue(DecodedResponse.class.isSealed());
        assertEquals(
                Set.of(ErrorResponse.class, DeleteResult.class, NoError.class, UnknownOutcome.class),
                Set.of(DecodedResponse.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                DecodedResponse.class,
                ErrorResponse.class,
                DeleteResult.class,
                NoError.class,
                UnknownOutcome.class,
                KeyError.class,
                ErrorBody.class,
                Detail.class,
                HttpStatus.class,
                UnknownErrorCode.class
            })
    void aDecodedTypeIsNotSerializable(Class<?> type) {
        assertFalse(Serializable.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @ValueSource(classes = {ErrorResponse.class, DeleteResult.class, NoError.class, UnknownOutcome.class})
    void noDecodedResponseCanBeExtended(Class<?> type) {
        assertTrue(Modifier.isFinal(type.getModifiers()));
    }
}
