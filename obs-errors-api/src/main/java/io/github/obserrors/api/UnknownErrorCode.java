package io.github.obserrors.api;

import io.github.obserrors.api.text.LogText;
import java.util.Optional;

/** A code that no document lists under this very text; never cached, so that no server can fill the memory. */
record UnknownErrorCode(String value) implements ErrorCode {

    @Override
    public Optional<ServerErrorCode> known() {
        return Optional.ofNullable(CodeIndex.BY_ALIAS.get(value));
    }

    @Override
    public String toString() {
        return LogText.word(Masked.text(value));
    }
}
