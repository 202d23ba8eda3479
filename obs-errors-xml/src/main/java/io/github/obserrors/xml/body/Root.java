package io.github.obserrors.xml.body;

/** What the name of a root element says, without its prefix. */
public final class Root {

    /** The root of an error. */
    public static final String ERROR = "Error";

    /** The root of the result of a multi-object delete. */
    public static final String DELETE_RESULT = "DeleteResult";

    /** The entry of an object that was deleted. */
    public static final String DELETED = "Deleted";

    private Root() {}

    /** {@return whether a document of a success may be an error or a delete result} Any other may be data of an object. */
    public static boolean mayBeError(String name) {
        return name.equalsIgnoreCase(ERROR) || name.equalsIgnoreCase("Errors") || name.equalsIgnoreCase(DELETE_RESULT);
    }

    /** {@return whether a document says that a copy or an upload is done} */
    public static boolean isOfSuccess(String name) {
        return switch (name) {
            case "CopyObjectResult", "CopyPartResult", "CompleteMultipartUploadResult" -> true;
            default -> false;
        };
    }
}
