package io.github.obserrors.data.reference;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;

/** A link to an entry of the page. The addresses are permanent: others link to them. */
record Address(String id, String text) {

    static Address of(ServerErrorCode code) {
        return new Address(code.value().replace(' ', '-'), code.value());
    }

    static Address of(ConsoleErrorCode code) {
        return new Address(code.value(), code.value());
    }

    static Address of(HttpStatus status) {
        return new Address(status.toString(), status.toString());
    }
}
