package io.github.obserrors.xml;

import com.sun.net.httpserver.HttpExchange;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** The examples of {@link ErrorHeaders}, word for word. */
final class ServerExamples {

    private ServerExamples() {}

    static final class Jdk {
        void send(HttpExchange exchange, HttpStatus status, ErrorBody error) throws IOException {
            WrittenBody body = ErrorXml.write(error);
            ErrorHeaders headers = ErrorHeaders.of(status, HeaderFamily.AWS, error, body);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            headers.asMap().forEach(exchange.getResponseHeaders()::put);
            exchange.sendResponseHeaders(headers.status().code(), head ? -1 : body.length());
            try (OutputStream out = exchange.getResponseBody()) {
                if (!head) {
                    body.writeTo(out);
                }
            }
        }
    }

    static final class Servlet {
        void send(HttpServletResponse response, HttpStatus status, ErrorBody error) throws IOException {
            WrittenBody body = ErrorXml.write(error);
            ErrorHeaders headers = ErrorHeaders.of(status, HeaderFamily.AWS, error, body);
            response.setStatus(headers.status().code());
            headers.asMap().forEach((name, values) -> response.setHeader(name, values.get(0)));
            body.writeTo(response.getOutputStream());
        }
    }
}
