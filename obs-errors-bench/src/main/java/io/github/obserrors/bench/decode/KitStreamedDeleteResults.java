package io.github.obserrors.bench.decode;

import io.github.obserrors.api.KeyError;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@link ErrorXml} of the kit, from a stream, one error at a time. */
final class KitStreamedDeleteResults implements DeleteResults<List<KeyError>> {

    @Override
    public List<KeyError> read(byte[] body) throws IOException {
        List<KeyError> errors = new ArrayList<>();
        ErrorXml.readDeleteResult(new ByteArrayInputStream(body), ReadOptions.defaults(), errors::add, note -> {});
        return errors;
    }

    @Override
    public List<String> errors(List<KeyError> result) {
        return result.stream()
                .map(error -> DeleteResults.error(
                        error.key().orElse(""),
                        error.code().value(),
                        error.message().orElse("")))
                .toList();
    }
}
