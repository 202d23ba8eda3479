package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a request that failed may have been carried out all the same. */
class EffectTest {

    @Test
    void threeCodesDoNotTellWhetherTheRequestWasCarriedOut() {
        assertEquals(
                Set.of(
                        ServerErrorCode.INTERNAL_ERROR,
                        ServerErrorCode.SERVICE_UNAVAILABLE,
                        ServerErrorCode.REQUEST_TIMEOUT),
                Arrays.stream(ServerErrorCode.values())
                        .filter(code -> code.effect() == Effect.POSSIBLE)
                        .collect(Collectors.toSet()));
    }

    @Test
    void threeCodesThrottle() {
        assertEquals(
                Set.of(
                        ServerErrorCode.SLOW_DOWN,
                        ServerErrorCode.TOO_MANY_REQUESTS,
                        ServerErrorCode.GET_QOS_TOKEN_EXCEPTION),
                Arrays.stream(ServerErrorCode.values())
                        .filter(ServerErrorCode::isThrottling)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void aKnownCodeDecidesWhateverTheStatus(ServerErrorCode code) {
        for (int status : new int[] {200, 400, 403, 500, 503, 999}) {
            ErrorResponse response = error(status).code(code).build();
            assertEquals(code.effect(), response.effect());
            assertEquals(code.effectReason(), response.effectReason());
            assertEquals(code.isThrottling(), response.isThrottling());
            assertEquals(Optional.of(code.action()), response.action());
        }
    }

    @Test
    void whatWasThrottledWasRefusedInSpiteOfIts503() {
        assertEquals(
                Effect.NONE, error(503).code(ServerErrorCode.SLOW_DOWN).build().effect());
        assertEquals(Effect.POSSIBLE, error(503).build().effect());
        assertEquals(
                Effect.POSSIBLE,
                error(503).code(ErrorCode.of("SYS.0001")).build().effect());
    }

    @Test
    void anAliasDecidesLikeItsCode() {
        assertEquals(
                Effect.NONE,
                error(503).code(ErrorCode.of("SystemCapacityNotEnough")).build().effect());
    }

    @Test
    void anErrorOfWhichNeitherCodeNorStatusIsKnownMayHaveTakenEffect() {
        ErrorResponse response =
                ErrorResponse.builder().code(ErrorCode.of("SYS.0001")).build();
        assertEquals(Effect.POSSIBLE, response.effect());
        assertEquals(Optional.empty(), response.category());
        assertEquals(Optional.empty(), response.action());
        assertFalse(response.isThrottling());
    }

    @Test
    void anUnlistedCodeInASuccessMayHaveTakenEffectAndGivesNoAdvice() {
        ErrorResponse response = error(200).code(ErrorCode.of("SYS.0001")).build();
        assertEquals(Effect.POSSIBLE, response.effect());
        assertEquals(Optional.empty(), response.retryAdvice());
        assertEquals(Optional.empty(), response.retryReason());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 206})
    void aSuccessTookEffect(int status) {
        assertEquals(
                Effect.POSSIBLE,
                new NoError(Optional.of(HttpStatus.of(status)), Optional.empty(), Optional.empty(), List.of())
                        .effect());
        assertEquals(
                Effect.POSSIBLE, new NoError(Optional.empty(), Optional.empty(), Optional.empty(), List.of()).effect());
    }

    @Test
    void eachObjectOfADeleteResultHasAnEffectOfItsOwn() {
        assertEquals(Effect.POSSIBLE, new DeleteResult(List.of(), 0).effect());
        assertEquals(Effect.NONE, keyError(ServerErrorCode.ACCESS_DENIED).effect());
        assertEquals(Effect.POSSIBLE, keyError(ServerErrorCode.INTERNAL_ERROR).effect());
        assertEquals(Effect.POSSIBLE, keyError(ErrorCode.of("SYS.0001")).effect());
    }

    @Test
    void aStatusThatThrottlesIsThrottlingUnlessAKnownCodeSaysOtherwise() {
        assertTrue(error(429).build().isThrottling());
        assertTrue(error(429).code(ErrorCode.of("SYS.0001")).build().isThrottling());
        assertFalse(error(429).code(ServerErrorCode.NO_SUCH_KEY).build().isThrottling());
    }

    private static ErrorResponse.Builder error(int status) {
        return ErrorResponse.builder().status(HttpStatus.of(status));
    }

    private static KeyError keyError(ErrorCode code) {
        return new KeyError(ErrorBody.builder(code).build());
    }
}
