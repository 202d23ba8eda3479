package consumer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A client that tries a download three times. */
final class Download {

    private static final int TRIES = 3;

    private final HttpClient client = HttpClient.newHttpClient();

    String of(URI object) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(object).build();
        for (int i = 1; i < TRIES; i++) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
        }
        HttpResponse<String> last = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (last.statusCode() != 200) {
            throw new IOException("Status " + last.statusCode());
        }
        return last.body();
    }
}
