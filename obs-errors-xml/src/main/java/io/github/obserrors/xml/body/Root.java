package io.github.obserrors.xml.body;

/** What the name of a root element tells, without its prefix. */
public final class Root {

    /** The root of an error. */
    public static final String ERROR = "Error";

    /** The root of the result of a multi-object delete. */
    public static final String DELETE_RESULT = "DeleteResult";

    /** The entry of an object that was deleted. */
    public static final String DELETED = "Deleted";

    private Root() {}

    /**
     * {@return whether a success with this root may be an error or a delete result} Any other root may be an object's
     * data.
     */
    public static boolean mayBeError(String name) {
        return name.equalsIgnoreCase(ERROR) || name.equalsIgnoreCase("Errors") || name.equalsIgnoreCase(DELETE_RESULT);
    }

    /** {@return whether a document with this root says that a copy or an upload succeeded} */
    public static boolean isOfSuccess(String name) {
        return switch (name) {
            case "CopyObjectResult", "CopyPartResult", "CompleteMultipartUploadResult" -> true;
            default -> false;
        };
    }
}
