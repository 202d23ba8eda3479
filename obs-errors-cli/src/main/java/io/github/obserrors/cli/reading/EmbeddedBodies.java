package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.NoError;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.response.ResponseDecoder;
import io.github.obserrors.xml.response.ResponseFinder;
import java.util.List;

/** Decodes the bodies that a text held with escapes around them. */
final class EmbeddedBodies {

    private EmbeddedBodies() {}

    /** The errors in a body, and the results of multi-object deletes. */
    static List<DecodedResponse> decode(byte[] body) {
        return new ResponseFinder(body, DecodeOptions.defaults(), () -> new ResponseDecoder(DecodeOptions.defaults()))
                .find().stream()
                        .filter(response -> !(response instanceof NoError))
                        .toList();
    }
}
