package io.github.obserrors.cli;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The names that can be explained and are one word of a shell: codes, and the statuses that the documents describe. One code
 * has blanks, and is left out.
 */
final class KnownNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Stream.of(
                        Arrays.stream(ServerErrorCode.values()).map(ServerErrorCode::value),
                        Arrays.stream(ConsoleErrorCode.values()).map(ConsoleErrorCode::value),
                        HttpStatus.documented().stream().map(HttpStatus::toString))
                .flatMap(names -> names)
                .filter(name -> name.indexOf(' ') < 0)
                .iterator();
    }
}
