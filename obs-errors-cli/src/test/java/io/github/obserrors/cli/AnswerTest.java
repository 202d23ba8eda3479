package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.cli.answers.Answer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kinds of answers. */
class AnswerTest {

    @Test
    void everyKindOfResponseHasAKindOfAnswer() {
        Set<Class<?>> answered = Arrays.stream(Answer.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .filter(component -> component.getName().equals("response"))
                .map(RecordComponent::getType)
                .collect(Collectors.toSet());

        assertEquals(Set.of(DecodedResponse.class.getPermittedSubclasses()), answered);
    }

    @Test
    void everyKindOfAnswerHasAMethodOfThePrinters() {
        assertEquals(
                Set.of(Answer.class.getPermittedSubclasses()),
                Arrays.stream(Answer.Printer.class.getMethods())
                        .map(method -> method.getParameterTypes()[0])
                        .collect(Collectors.toSet()));
    }
}
