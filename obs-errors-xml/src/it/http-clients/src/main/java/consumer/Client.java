package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.xml.DecodeOptions;
import java.io.IOException;
import java.net.URI;

/** Sends a request with one HTTP client, and decodes what it receives. */
interface Client {

    DecodedResponse send(String method, URI address, DecodeOptions options) throws IOException, InterruptedException;
}
