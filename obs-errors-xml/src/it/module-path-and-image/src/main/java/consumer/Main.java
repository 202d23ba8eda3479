package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes an error body, and fails unless all of it is there. */
public final class Main {

    private static final String BODY = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Error xmlns="http://obs.example.com/doc/2015-06-30/">
              <Code>NoSuchKey</Code>
              <Message>The specified key does not exist.</Message>
              <RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId>
              <Key>object</Key>
            </Error>
            """;

    private Main() {}

    public static void main(String[] args) {
        ErrorBody body = ErrorXml.read(BODY.getBytes(StandardCharsets.UTF_8));
        require(body.code() == ServerErrorCode.NO_SUCH_KEY, "the code is found");
        require(body.message().equals(Optional.of("The specified key does not exist.")), "the message is there");
        require(body.requestId().equals(Optional.of("DCD2FC9CAB78000001438F6640529BA9")), "the request id is there");
        require(body.detail("Key").equals(Optional.of("object")), "the key is there");
        DecodedResponse json =
                ErrorResponses.decode(403, Map.of(), "{\"code\":\"A\"}".getBytes(StandardCharsets.UTF_8));
        require(json.notes().equals(List.of(Note.JSON)), "JSON is decoded");
        require(Main.class.getModule().isNamed(), "this runs on the module path");
        require(
                ModuleLayer.boot().findModule("org.jspecify").isEmpty(),
                "the annotations for the compiler are not needed");
        System.out.println("Decoded on the module path: " + body);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
