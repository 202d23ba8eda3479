package io.github.obserrors.server;

import io.github.obserrors.server.answer.ObjectData;
import io.github.obserrors.xml.HeaderFamily;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How an {@link ErrorServer} listens, what stands behind it, and its bounds.
 *
 * <pre>{@code
 * ErrorServerOptions.defaults().withForward(URI.create("http://127.0.0.1:9000")).withPort(8080)
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads; each {@code with} method returns new options.
 */
public final class ErrorServerOptions {

    /** The most bytes of an object that the server can make up: 64 MiB. */
    public static final int LONGEST_OBJECT = 64 << 20;

    private static final int HIGHEST_PORT = 65_535;
    private static final int USUAL_RECORDS = 1000;
    private static final int USUAL_CONNECTIONS = 256;
    private static final int USUAL_KEPT_BYTES = 4 << 20;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);
    private static final Duration USUAL_IDLE_TIME = Duration.ofMinutes(5);
    private static final Duration LONGEST_TIME = Duration.ofDays(1);

    private static final ErrorServerOptions DEFAULTS = new ErrorServerOptions(new Values());

    private final Values values;

    private ErrorServerOptions(Values values) {
        this.values = values;
    }

    /**
     * {@return options for a server on 127.0.0.1 and a free port, without TLS and without a backend}
     */
    public static ErrorServerOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with another address to listen on.
     *
     * <p>Whoever can reach the address can use the server, which asks for no credentials; with a backend, they reach that
     * too. So give another address than that of the loopback interface only where everybody may do so.
     *
     * @param address the address; the wildcard address for all interfaces
     * @return new options
     */
    public ErrorServerOptions withAddress(InetAddress address) {
        Values copy = values.copy();
        copy.address = Objects.requireNonNull(address, "address");
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with a port.
     *
     * @param port the port, from 0 to 65,535; 0 for any that is free
     * @return new options
     * @throws IllegalArgumentException if the number is outside this range
     */
    public ErrorServerOptions withPort(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("A port is from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        Values copy = values.copy();
        copy.port = port;
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with TLS.
     *
     * @param context holds the key and the certificate of the server
     * @return new options, whose server understands nothing but TLS
     */
    public ErrorServerOptions withTls(SSLContext context) {
        Values copy = values.copy();
        copy.tls = Optional.of(context);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with a backend, to which requests are passed on.
     *
     * <p>Requests and responses are passed on byte by byte, {@code Host} included, so that signatures stay valid. A wrong
     * clock changes the {@code Date} of responses.
     *
     * @param backend the scheme, {@code http} or {@code https}, the host and, if it is not the usual one, the port
     * @return new options
     * @throws IllegalArgumentException if the URI has another scheme, no host, or more than that
     */
    public ErrorServerOptions withForward(URI backend) {
        String scheme = backend.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            throw new IllegalArgumentException("The URI of a backend begins with http: or https:, not as " + backend);
        }
        if (backend.getHost() == null
                || backend.getRawUserInfo() != null
                || !(backend.getRawPath().isEmpty() || backend.getRawPath().equals("/"))
                || backend.getRawQuery() != null
                || backend.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The URI of a backend has a host and a port, since the rest of a request stays as it is, not "
                            + backend);
        }
        Values copy = values.copy();
        copy.forward = Optional.of(backend);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with certificates for a backend that is reached by {@code https}.
     *
     * @param context decides which certificates are accepted, and may hold one for the backend; the default context of the
     *     JDK unless another is set
     * @return new options
     */
    public ErrorServerOptions withForwardTls(SSLContext context) {
        Values copy = values.copy();
        copy.forwardTls = Optional.of(context);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with a family of headers for all answers that the server makes itself.
     *
     * @param family the family; unless one is set, each request is answered in the family that it uses, and in that of OBS
     *     if it uses none
     * @return new options
     */
    public ErrorServerOptions withFamily(HeaderFamily family) {
        Values copy = values.copy();
        copy.family = Optional.of(family);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with the content that every object has on a server without a backend.
     *
     * @param content the bytes, which are copied; 1,024 letters unless others are set
     * @return new options
     * @throws IllegalArgumentException if there are more than {@link #LONGEST_OBJECT} bytes
     */
    public ErrorServerOptions withObject(byte[] content) {
        if (content.length > LONGEST_OBJECT) {
            throw new IllegalArgumentException(
                    "An object has at most " + LONGEST_OBJECT + " bytes, not " + content.length);
        }
        Values copy = values.copy();
        copy.object = content.clone();
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with another bound on recorded requests.
     *
     * @param most the most requests that {@link ErrorServer#requests()} returns, 0 or more; 1,000 unless another is set.
     *     There are fewer if their heads have more than 16 MiB together.
     * @return new options
     * @throws IllegalArgumentException if the number is negative
     */
    public ErrorServerOptions withRecords(int most) {
        Values copy = values.copy();
        copy.records = requireAtLeast(0, "recorded requests", most);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with another bound on connections.
     *
     * @param most the most clients that are connected at a time, at least 1; 256 unless another is set. If there are more,
     *     the connection is closed that has been idle for longest, or the new one waits.
     * @return new options
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ErrorServerOptions withConnections(int most) {
        Values copy = values.copy();
        copy.connections = requireAtLeast(1, "connections", most);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with another bound on what is kept of the body of a request.
     *
     * @param most the most bytes of a multi-object delete, 0 or more; 4 MiB unless another is set. A longer one is answered
     *     with {@code MalformedXML}. All other bodies are read and forgotten.
     * @return new options
     * @throws IllegalArgumentException if the number is negative
     */
    public ErrorServerOptions withKeptBytes(int most) {
        Values copy = values.copy();
        copy.keptBytes = requireAtLeast(0, "kept bytes", most);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with another time for which the server waits for a client within a request or an answer.
     *
     * @param longest how long a client may take for the head of a request, and how long it may send nothing of a body or take
     *     nothing of an answer; from 1 millisecond to one day, 30 seconds unless another is set
     * @return new options
     * @throws IllegalArgumentException if the time is outside this range
     */
    public ErrorServerOptions withPatience(Duration longest) {
        Values copy = values.copy();
        copy.patience = requireTime(longest);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with another time for which a connection without a request stays open.
     *
     * @param longest how long, from 1 millisecond to one day; 5 minutes unless another is set. It is also how long a backend
     *     may take to answer.
     * @return new options
     * @throws IllegalArgumentException if the time is outside this range
     */
    public ErrorServerOptions withIdleTime(Duration longest) {
        Values copy = values.copy();
        copy.idleTime = requireTime(longest);
        return new ErrorServerOptions(copy);
    }

    /**
     * Returns these options with an observer.
     *
     * @param observer what is told of each exchange, in place of any observer before
     * @return new options
     */
    public ErrorServerOptions withObserver(ServerObserver observer) {
        Values copy = values.copy();
        copy.observer = Optional.of(observer);
        return new ErrorServerOptions(copy);
    }

    private static int requireAtLeast(int least, String what, int number) {
        if (number < least) {
            throw new IllegalArgumentException(
                    "The number of " + what + " must be at least " + least + ", not " + number);
        }
        return number;
    }

    private static Duration requireTime(Duration time) {
        if (time.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("A time is at least 0.001 s, not " + Durations.text(time));
        }
        return Durations.requireUpTo(LONGEST_TIME, "time", time);
    }

    /** {@return the address to listen on} */
    public InetAddress address() {
        return values.address;
    }

    /** {@return the port; 0 for any that is free} */
    public int port() {
        return values.port;
    }

    /** {@return the key and the certificate of the server; empty for a server without TLS} */
    public Optional<SSLContext> tls() {
        return values.tls;
    }

    /** {@return the backend; empty if there is none} */
    public Optional<URI> forward() {
        return values.forward;
    }

    /** {@return which certificates of the backend are accepted; empty for those that the JDK accepts} */
    public Optional<SSLContext> forwardTls() {
        return values.forwardTls;
    }

    /** {@return the family of headers; empty for that of each request} */
    public Optional<HeaderFamily> family() {
        return values.family;
    }

    /** {@return a copy of the content that every object has} */
    public byte[] object() {
        return values.object.clone();
    }

    /** {@return the most requests that are recorded} */
    public int records() {
        return values.records;
    }

    /** {@return the most connections at a time} */
    public int connections() {
        return values.connections;
    }

    /** {@return the most bytes that are kept of the body of a request} */
    public int keptBytes() {
        return values.keptBytes;
    }

    /** {@return how long the server waits for a client within a request or an answer} */
    public Duration patience() {
        return values.patience;
    }

    /** {@return how long a connection without a request stays open} */
    public Duration idleTime() {
        return values.idleTime;
    }

    /** {@return what is told of each exchange; empty if nothing is} */
    public Optional<ServerObserver> observer() {
        return values.observer;
    }

    /** {@return a text for logs: where the server listens, and what it passes requests on to} */
    @Override
    public String toString() {
        return "ErrorServerOptions[address=" + values.address.getHostAddress() + ", port=" + values.port + ", tls="
                + values.tls.isPresent()
                + values.forward.map(uri -> ", forward=" + uri).orElse("") + "]";
    }

    /** The values, which nobody changes once they are in options. */
    private static final class Values {

        InetAddress address = loopback();
        int port;
        Optional<SSLContext> tls = Optional.empty();
        Optional<URI> forward = Optional.empty();
        Optional<SSLContext> forwardTls = Optional.empty();
        Optional<HeaderFamily> family = Optional.empty();
        byte[] object = ObjectData.usual();
        int records = USUAL_RECORDS;
        int connections = USUAL_CONNECTIONS;
        int keptBytes = USUAL_KEPT_BYTES;
        Duration patience = USUAL_PATIENCE;
        Duration idleTime = USUAL_IDLE_TIME;
        Optional<ServerObserver> observer = Optional.empty();

        Values copy() {
            Values copy = new Values();
            copy.address = address;
            copy.port = port;
            copy.tls = tls;
            copy.forward = forward;
            copy.forwardTls = forwardTls;
            copy.family = family;
            copy.object = object;
            copy.records = records;
            copy.connections = connections;
            copy.keptBytes = keptBytes;
            copy.patience = patience;
            copy.idleTime = idleTime;
            copy.observer = observer;
            return copy;
        }

        /** Not the loopback address that the JDK prefers, which may be that of IPv6: clients are told 127.0.0.1. */
        private static InetAddress loopback() {
            try {
                return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
            } catch (UnknownHostException e) {
                throw new IllegalStateException("Four bytes are an address", e);
            }
        }
    }
}
