package io.github.obserrors.bench.decode;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.xml.ErrorXml;
import java.util.List;

/** {@link ErrorXml} of the kit, from an array. */
final class KitDeleteResults implements DeleteResults<DeleteResult> {

    @Override
    public DeleteResult read(byte[] body) {
        return ErrorXml.readDeleteResult(body);
    }

    @Override
    public List<String> errors(DeleteResult result) {
        return result.errors().stream()
                .map(error -> DeleteResults.error(
                        error.key().orElse(""),
                        error.code().value(),
                        error.message().orElse("")))
                .toList();
    }
}
