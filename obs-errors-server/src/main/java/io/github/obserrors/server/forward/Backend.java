package io.github.obserrors.server.forward;

import io.github.obserrors.server.channel.Channel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** The server to which requests are passed on. Immutable. */
public final class Backend {

    private static final int PORT_OF_HTTP = 80;
    private static final int PORT_OF_HTTPS = 443;

    private final String host;
    private final int port;
    private final Optional<SSLContext> tls;
    private final Duration patience;

    /**
     * Names a backend.
     *
     * @param uri its scheme, host and port; nothing else, since the requests are passed on untouched
     * @param context the keys and certificates for TLS, if it is to be reached over TLS
     * @param patience how long it may take to connect, and to answer
     */
    public Backend(URI uri, Optional<SSLContext> context, Duration patience) {
        boolean isHttps = "https".equalsIgnoreCase(uri.getScheme());
        String named = String.valueOf(uri.getHost());
        this.host = named.startsWith("[") ? named.substring(1, named.length() - 1) : named;
        this.port = uri.getPort() >= 0 ? uri.getPort() : isHttps ? PORT_OF_HTTPS : PORT_OF_HTTP;
        this.tls = isHttps ? context : Optional.empty();
        this.patience = patience;
    }

    /**
     * Connects a socket to it.
     *
     * @param tcp a new socket, which any thread may close to give up
     */
    Channel connect(Socket tcp) throws IOException {
        try {
            tcp.setTcpNoDelay(true);
            int millis = (int) Math.min(Integer.MAX_VALUE, Math.max(1, patience.toMillis()));
            tcp.connect(new InetSocketAddress(host, port), millis);
            if (tls.isEmpty()) {
                return new Channel(tcp, tcp, patience);
            }
            tcp.setSoTimeout(millis);
            Socket secure = secure(tcp, tls.get());
            tcp.setSoTimeout(0);
            return new Channel(tcp, secure, patience);
        } catch (IOException | RuntimeException e) {
            tcp.close();
            throw e;
        }
    }

    private Socket secure(Socket tcp, SSLContext context) throws IOException {
        SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(tcp, host, port, true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
