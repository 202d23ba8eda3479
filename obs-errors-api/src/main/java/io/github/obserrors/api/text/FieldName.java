package io.github.obserrors.api.text;

/** The names of the elements that have a meaning of their own in an error of OBS, in the order of OBS. */
public final class FieldName {

    public static final String CODE = "Code";
    public static final String MESSAGE = "Message";
    public static final String REQUEST_ID = "RequestId";
    public static final String HOST_ID = "HostId";

    private FieldName() {}
}
