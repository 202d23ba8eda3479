package io.github.obserrors.bench.interop;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.xml.ErrorHeaders;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.HeaderFamily;
import io.github.obserrors.xml.WrittenBody;
import java.util.Optional;

/** An error with which the server answers an operation. */
record Answer(Operation operation, HttpStatus status, HeaderFamily family, ErrorBody error) {

    WrittenBody body() {
        return ErrorXml.write(error);
    }

    ErrorHeaders headers() {
        return ErrorHeaders.of(status, family, error, body());
    }

    boolean isFor(Operation other) {
        return operation == other;
    }

    boolean isOfClass(StatusClass statusClass) {
        return status.statusClass().equals(Optional.of(statusClass));
    }
}
