package io.github.obserrors.server.exchange;

import io.github.obserrors.server.ServerObserver;
import io.github.obserrors.server.answer.ErrorAnswers;
import io.github.obserrors.server.answer.PlainAnswers;
import io.github.obserrors.server.answer.Stamps;
import io.github.obserrors.server.forward.Backend;
import io.github.obserrors.xml.HeaderFamily;
import java.time.Duration;
import java.util.Optional;

/**
 * What all connections of a server share.
 *
 * @param session the script in use
 * @param stamps times and request ids
 * @param errors answers with errors
 * @param successes answers with successes
 * @param family the family of headers; empty for that of each request
 * @param backend the backend, if there is one
 * @param mostKept the most bytes of a request that are kept in memory
 * @param patience how long a client may stay silent within a request
 * @param idle how long a client may stay silent between requests
 * @param observer what is told of each exchange
 */
public record Setup(
        CurrentSession session,
        Stamps stamps,
        ErrorAnswers errors,
        PlainAnswers successes,
        Optional<HeaderFamily> family,
        Optional<Backend> backend,
        int mostKept,
        Duration patience,
        Duration idle,
        Optional<ServerObserver> observer) {}
