package io.github.obserrors.bench.decode;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.input.Refusal;
import io.github.obserrors.xml.strict.Document;
import java.util.Optional;

/** The JAXB binding of the kit alone, which users reach only with bodies that the scanner declines. */
final class KitBindingDecoder implements Decoder<ErrorBody> {

    private static final Bounds BOUNDS = Bounds.defaults();

    @Override
    public ErrorBody decode(byte[] body) {
        try {
            return Document.of(body, BOUNDS.body(), BOUNDS, Optional.empty()).readError(note -> {});
        } catch (Refusal e) {
            throw e.toException(); // as users get it
        }
    }

    @Override
    public Facts facts(ErrorBody decoded) {
        return Facts.of(decoded);
    }
}
