package consumer;

import com.sun.net.httpserver.HttpServer;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.MalformedErrorBodyException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Asks a server over HTTP for an object that is not there, and fails unless the reader gives the error as it was sent. */
public final class Main {

    private static final String BODY = """
            <Error xmlns="http://obs.example.com/doc/2015-06-30/">
              <Code>NoSuchKey</Code>
              <Message>The key caf\u00E9 does not exist.</Message>
              <RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId>
              <Key>caf\u00E9</Key>
            </Error>
            """;

    private static final ErrorBody EXPECTED = ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
            .message("The key caf\u00E9 does not exist.")
            .requestId("DCD2FC9CAB78000001438F6640529BA9")
            .detail("Key", "caf\u00E9")
            .build();

    private Main() {}

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(server, "/plain", "application/xml", BODY, StandardCharsets.UTF_8);
        answer(server, "/charset", "application/xml; charset=ISO-8859-1", BODY, StandardCharsets.ISO_8859_1);
        answer(server, "/text", "text/xml;charset=\"utf-16le\"", BODY, StandardCharsets.UTF_16LE);
        answer(server, "/unlisted", "application/xml", "<Error><Code>A</Code></Error>", StandardCharsets.UTF_8);
        answer(server, "/cut", "application/xml", "<Error><Code>NoSuchKey</Code>", StandardCharsets.UTF_8);
        server.start();
        try (Client client =
                ClientBuilder.newBuilder().register(ErrorBodyReader.class).build()) {
            String address = "http://" + server.getAddress().getHostString() + ":"
                    + server.getAddress().getPort();
            require(get(client, address + "/plain").equals(EXPECTED), "the body is read");
            require(get(client, address + "/charset").equals(EXPECTED), "the charset of the header counts");
            require(get(client, address + "/text").equals(EXPECTED), "the charset may stand in quotes");
            require(get(client, address + "/unlisted").code().equals(ErrorCode.of("A")), "any code is read");
            require(
                    refusal(client, address + "/cut")
                            .equals(Optional.of(MalformedErrorBodyException.Problem.TRUNCATED)),
                    "a body that was cut is refused");
            ErrorResponse cut = decode(client, address + "/cut");
            require(cut.is(ServerErrorCode.NO_SUCH_KEY), "the kit decodes what was cut: " + cut);
            requireFoundUnderWrappers(client, address + "/plain", cut);
            System.out.println("Read by Jakarta REST: " + get(client, address + "/plain"));
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpServer server, String path, String contentType, String body, Charset charset) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(charset);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(404, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static ErrorBody get(Client client, String address) {
        try (Response response = client.target(address).request().get()) {
            require(response.getStatus() == 404, "the object is not there");
            return response.readEntity(ErrorBody.class);
        }
    }

    /** Decodes without a reader, from what any response gives. */
    private static ErrorResponse decode(Client client, String address) {
        try (Response response = client.target(address).request().get()) {
            return ErrorResponses.decodeError(
                    response.getStatus(), response.getStringHeaders(), response.readEntity(InputStream.class));
        }
    }

    /** Throws in a filter, as programs do, and looks for the error in what Jakarta REST makes of it. */
    private static void requireFoundUnderWrappers(Client client, String address, ErrorResponse error) {
        ClientResponseFilter throwing = (request, response) -> {
            throw new IOException(new ObsErrorException("GET " + address, error));
        };
        try (Response response =
                client.target(address).register(throwing).request().get()) {
            throw new AssertionError("Not thrown: " + response);
        } catch (ProcessingException e) {
            require(ErrorResponse.in(e).equals(Optional.of(error)), "the error is found in " + e);
        }
        try {
            client.target(address).register(throwing).request().async().get().get();
            throw new AssertionError("Not thrown");
        } catch (ExecutionException e) {
            require(ErrorResponse.in(e).equals(Optional.of(error)), "the error is found in " + e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<MalformedErrorBodyException.Problem> refusal(Client client, String address) {
        try {
            get(client, address);
            return Optional.empty();
        } catch (ProcessingException e) {
            return e.getCause() instanceof MalformedErrorBodyException refusal
                    ? Optional.of(refusal.problem())
                    : Optional.empty();
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
