package io.github.obserrors.server.run;

/** Whether a rule strikes a request, by its number and the time. */
interface Condition {

    /**
     * Decides about one request; each request is asked about once.
     *
     * @param number the number of the request, from 1
     * @param nanos the nanoseconds since the script is used
     */
    boolean strikes(long number, long nanos);
}
