package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.xml.DecodeOptions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;

/** Has each client receive each kind of response, and fails unless all of it is decoded. */
public final class Main {

    private static final DecodeOptions RESULT = DecodeOptions.defaults().withResultDocument(true);

    private Main() {}

    public static void main(String[] args) throws Exception {
        try (Server server = new Server()) {
            for (Client client : List.of(new JavaNetHttp(), new UrlConnection(), new OkHttp())) {
                useAll(client, server);
                System.out.println("Decoded with " + client.getClass().getSimpleName());
            }
            copyAgain(server);
            Throwable thrown = new OkHttp().failureOfCallback(server.address("/missing"));
            require(ErrorResponse.in(thrown).orElseThrow().is(ServerErrorCode.NO_SUCH_KEY), "found in " + thrown);
        }
        System.exit(0); // the threads of a client may still wait for work
    }

    private static void copyAgain(Server server) throws Exception {
        Copy copy = new Copy();
        DecodedResponse done = copy.copy(
                HttpRequest.newBuilder(server.address("/copied-at-last")).build());
        require(done instanceof NoError, "the third request brought the result: " + done);
        requireEqual(3, server.copies());
        DecodedResponse refused =
                copy.copy(HttpRequest.newBuilder(server.address("/forbidden")).build());
        require(refused instanceof ErrorResponse error && error.is(ServerErrorCode.ACCESS_DENIED), "refused");
        requireEqual(1, server.copies());
        System.out.println("Copied with retries");
    }

    private static void useAll(Client client, Server server) throws Exception {
        ErrorResponse missing = (ErrorResponse) send(client, "GET", server, "/missing");
        requireEqual(Optional.of(HttpStatus.of(404)), missing.status());
        requireEqual(Optional.of(ServerErrorCode.NO_SUCH_KEY), missing.code());
        requireEqual(Optional.of("The specified key does not exist."), missing.message());
        requireEqual(Optional.of("1"), missing.requestId());
        requireEqual(Optional.of("2"), missing.headerRequestId());
        require(missing.serverTime().isPresent(), "the server sends its date");

        ErrorResponse head = (ErrorResponse) send(client, "HEAD", server, "/missing");
        requireEqual(Optional.of(ServerErrorCode.NO_SUCH_KEY), head.code());
        requireEqual(Optional.of("2"), head.requestId());
        requireEqual(List.of(), head.notes());

        ErrorResponse moved = (ErrorResponse) send(client, "GET", server, "/moved");
        requireEqual(Optional.of("https://moved.example.com/moved"), moved.redirectTarget());
        requireEqual(
                Optional.of(URI.create("https://moved.example.com/moved")),
                moved.redirectUri(server.address("/moved")));

        DecodedResponse object = send(client, "GET", server, "/copied");
        require(object instanceof NoError, "the data of an object is not looked at");
        ErrorResponse copied = (ErrorResponse) client.send("GET", server.address("/copied"), RESULT);
        requireEqual(Optional.of(ErrorCode.of("InternalError")), copied.code());

        DecodedResponse deleted = send(client, "GET", server, "/deleted");
        requireEqual(
                new NoError(Optional.of(HttpStatus.of(204)), Optional.of("2"), Optional.empty(), List.of()), deleted);
        DecodedResponse nothing = client.send("GET", server.address("/deleted"), RESULT);
        require(nothing instanceof UnknownOutcome, "where a result is expected, none is no success");
    }

    private static DecodedResponse send(Client client, String method, Server server, String path) throws Exception {
        return client.send(method, server.address(path), DecodeOptions.defaults());
    }

    private static void requireEqual(Object expected, Object actual) {
        require(expected.equals(actual), "expected " + expected + ", but it is " + actual);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
