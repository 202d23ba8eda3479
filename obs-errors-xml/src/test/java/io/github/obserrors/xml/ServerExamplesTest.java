package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples for server authors send complete errors. */
class ServerExamplesTest {

    private static final HttpStatus NOT_FOUND = HttpStatus.of(404);
    private static final ErrorBody ERROR = ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
            .message("No key <错误>")
            .requestId("0000018A")
            .hostId("hME9/+=")
            .detail("Key", "object")
            .build();
    private static final byte[] WRITTEN = ErrorXml.write(ERROR).bytes();
    private static final Map<String, String> HEADERS = Map.of(
            "x-amz-request-id", "0000018A",
            "x-amz-id-2", "hME9/+=",
            "x-amz-error-code", "NoSuchKey",
            "x-amz-error-message", "No key <??>",
            "content-type", "application/xml",
            "content-length", Integer.toString(WRITTEN.length));

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE"})
    void theHttpServerOfTheJdkSendsTheError(String method) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> new ServerExamples.Jdk().send(exchange, NOT_FOUND, ERROR));
        server.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/b/object");
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setRequestMethod(method);

            assertEquals(404, connection.getResponseCode());
            HEADERS.forEach((name, value) -> assertEquals(List.of(value), headers(connection, name), name));
            try (InputStream body = connection.getErrorStream()) {
                assertArrayEquals(
                        method.equals("HEAD") ? new byte[0] : WRITTEN,
                        body == null ? new byte[0] : body.readAllBytes());
            }
        } finally {
            server.stop(0);
        }
    }

    /** The values of all headers with this name, in any case. */
    private static List<String> headers(HttpURLConnection connection, String name) {
        return connection.getHeaderFields().entrySet().stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }

    @Test
    void aServletSendsTheError() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                ServerExamplesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "setStatus" -> statuses.add((Integer) arguments[0]);
                    case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                    case "getOutputStream" -> servletStream(body);
                    default -> throw new AssertionError(method);
                });

        new ServerExamples.Servlet().send(response, NOT_FOUND, ERROR);

        assertEquals(List.of(404), statuses);
        assertEquals(HEADERS, headers);
        assertArrayEquals(WRITTEN, body.toByteArray());
    }

    private static ServletOutputStream servletStream(ByteArrayOutputStream body) {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new AssertionError("Nothing is written without blocking");
            }
        };
    }

    @Test
    void theDocumentationShowsWhatIsTested() throws IOException {
        String documentation = source("main", "ErrorHeaders").replaceAll("(?m)^ \\*", "");
        List<String> examples = Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL)
                .matcher(documentation)
                .results()
                .map(MatchResult::group)
                .map(example -> example.replaceAll("^<pre>\\{@code|}</pre>$", ""))
                .map(ServerExamplesTest::onOneLine)
                .toList();

        String tested = onOneLine(source("test", "ServerExamples"));
        assertEquals(2, examples.size());
        examples.forEach(example -> assertTrue(tested.contains(example), example));
    }

    private static String source(String kind, String name) throws IOException {
        return Files.readString(Path.of("src", kind, "java/io/github/obserrors/xml", name + ".java"), UTF_8);
    }

    private static String onOneLine(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
