/** Programs that send requests with libraries, and decode what comes back with the kit. */
open module consumer {
    requires com.fasterxml.jackson.databind;
    requires dev.failsafe.core;
    requires io.github.obserrors.xml;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.retry;
    requires io.opentelemetry.api;
    requires io.opentelemetry.context;
    requires jakarta.ws.rs;
    requires java.net.http;
    requires okhttp3;
    requires okio;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    // The tests run a service with these two.
    requires org.glassfish.jersey.core.common;
    requires org.glassfish.jersey.core.server;
    requires spring.core;
    requires spring.retry;
    requires spring.web;
}
