package io.github.obserrors.console;

import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code from {@code Obs.0000} to {@code Obs.0035} that OBS client programs show.
 *
 * <p>Each guide that explains the code has its own listing. A person who reads {@code Obs.0012} on a screen needs the
 * listing of the guide for that program.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum ConsoleErrorCode implements ConsoleCode {
    // Generated from console-codes.tsv by src/build/GenerateConsoleErrorCode.java, down to the semicolon.
    /**
     * Client guide: Unauthorized gateway or proxy server. Enter the correct authentication information.
     *
     * <p>Console guide, paraphrased: A parameter of the request is not valid.
     */
    OBS_0000,
    /**
     * Client guide: Internal server error. Contact the customer service.
     *
     * <p>Console guide, paraphrased: Every access to the object is refused.
     */
    OBS_0001,
    /**
     * Client guide: Bad gateway or unable to connect to the proxy server. Contact the customer service.
     *
     * <p>Console guide, paraphrased: The absolute path of a file is longer than 1,023 characters.
     */
    OBS_0002,
    /**
     * Client guide: The server is busy. Try again later.
     *
     * <p>Console guide, paraphrased: The connection timed out.
     */
    OBS_0003,
    /**
     * Client guide: The requested bucket name already exists. Bucket namespace is shared by all users in the system.
     * Enter a different name and retry.
     *
     * <p>Console guide, paraphrased: The clocks of client and server are more than 15 minutes apart.
     */
    OBS_0004,
    /**
     * Client guide: Deletion failed. Check whether objects exist in the bucket or log in to OBS Console to check
     * whether objects of historical versions exist in the bucket.
     *
     * <p>Console guide, paraphrased: The server is overloaded.
     */
    OBS_0005,
    /**
     * Client guide: Access to the local file denied. Please retry.
     *
     * <p>Console guide, paraphrased: The account has reached its limit of 100 buckets and file systems.
     */
    OBS_0006,
    /**
     * Client guide: Failed to upload the target file because it has been occupied. Check whether the file is
     * accessible.
     *
     * <p>Console guide, paraphrased: The target bucket does not exist or lies in a region other than the current one.
     */
    OBS_0007,
    /**
     * Client guide: Failed to read the file. Please retry.
     *
     * <p>Console guide, paraphrased: The account is not registered.
     */
    OBS_0008,
    /**
     * Client guide: Insufficient local disk space. Delete unnecessary files to ensure that the disk space is
     * sufficient.
     *
     * <p>Console guide, paraphrased: Another operation on the resource conflicts with this one, or the bucket name was
     * released not long ago because of arrears.
     */
    OBS_0009,
    /**
     * Client guide: You do not have permission to read or write a local file. Apply for the required permissions.
     *
     * <p>Console guide, paraphrased: The bucket was not deleted because objects or old versions of objects remain in
     * it.
     */
    OBS_0010,
    /**
     * Client guide: The account balance is in arrears or insufficient. Please top up and retry.
     *
     * <p>Console guide, paraphrased: The bucket policy is not valid.
     */
    OBS_0011,
    /**
     * Client guide: Invalid access key ID or secret access key.
     *
     * <p>Console guide, paraphrased: A bucket with this name already exists.
     */
    OBS_0012,
    /**
     * Client guide: Failed to upload the file in multiparts. Please cancel this task and retry.
     *
     * <p>Console guide, paraphrased: A folder with this name already exists.
     */
    OBS_0013,
    /**
     * Client guide: All access requests to this object are invalid.
     *
     * <p>Console guide, paraphrased: The file is larger than 50 MB. It has to be uploaded with the desktop client.
     */
    OBS_0014,
    /**
     * Client guide: This operation cannot be performed because: The target bucket does not exist. The target bucket
     * does not belong to you. You do not have the required permission. For this reason, ensure that the log delivery
     * user has the Bucket Write and ACL View permissions for the target bucket. Configure the permissions in the
     * Configure Permission dialog box.
     *
     * <p>Console guide, paraphrased: The path entered in the search is longer than 1,023 characters.
     */
    OBS_0015,
    /**
     * Client guide: Your operation is conflicting with another user's operation. Try again later.
     *
     * <p>Console guide, paraphrased: The upload failed. The cause is the network, or the right to write to the bucket
     * is missing.
     */
    OBS_0016,
    /**
     * Client guide: The bucket that you attempt to access is not found in this region. Select another bucket.
     *
     * <p>Console guide, paraphrased: The new validity period ends before the old one.
     */
    OBS_0017,
    /**
     * Client guide: Incorrect region. Enter a correct region.
     *
     * <p>Console guide, paraphrased: The validity period entered is shorter than the time that remains.
     */
    OBS_0018,
    /**
     * Client guide: Time difference is longer than 15 minutes between the client and server.
     *
     * <p>Console guide, paraphrased: The console cannot tell whether the bucket holds objects or fragments. The read
     * permission is missing.
     */
    OBS_0019,
    /**
     * Client guide: The server load is too heavy. Try again later.
     *
     * <p>Console guide, paraphrased: The tag management service has a fault.
     */
    OBS_0020,
    /**
     * Client guide: Failed to delete some objects. Try again later.
     *
     * <p>Console guide, paraphrased: The permission for the tag management service is missing.
     */
    OBS_0021,
    /**
     * Client guide: Failed to download some objects. Try again later.
     *
     * <p>Console guide, paraphrased: The tag management service is busy.
     */
    OBS_0022,
    /**
     * Client guide: The number of buckets has reached the upper limit.
     */
    OBS_0023,
    /**
     * Client guide: Failed to process the request. Please retry.
     */
    OBS_0024,
    /**
     * Client guide: Invalid IP address or domain name. Try another one.
     */
    OBS_0025,
    /**
     * Client guide: The absolute path of a file cannot exceed 1023 characters. Please retry.
     */
    OBS_0026,
    /**
     * Client guide: Unable to connect to the proxy server. Check whether the network is normal and the
     * authentication information about the proxy server is correct.
     */
    OBS_0027,
    /**
     * Client guide: The target bucket does not exist or is not in the same region with the source bucket.
     */
    OBS_0028,
    /**
     * Client guide: Incorrect signature. Contact the customer service.
     */
    OBS_0029,
    /**
     * Client guide: Failed to find or create the path. Check whether the path exists or is too long.
     */
    OBS_0030,
    /**
     * Client guide: The account has not been registered with the system. Only a registered account can be used.
     */
    OBS_0031,
    /**
     * Client guide: The bucket policy is invalid. Configure it again.
     */
    OBS_0032,
    /**
     * Client guide: The requested bucket name already exists. Bucket namespace is shared by all users in the system.
     * Enter a different name and retry.
     */
    OBS_0033,
    /**
     * Client guide: The end time of the new validity period must be later than that of the old validity period.
     */
    OBS_0034,
    /**
     * Client guide: Cannot determine whether the bucket has objects or fragments. Check whether you have the read
     * permission for this bucket.
     */
    OBS_0035;

    private final int number = Integer.parseInt(name().substring("OBS_".length()));

    /**
     * Returns the {@code Obs.00xx} codes that an error with this server code may appear as.
     *
     * @param serverCode the server code
     * @return the correspondences, the closest first, then the client guide before the console guide, then by number;
     *     empty if there are none
     */
    public static List<Correspondence> correspondences(ServerErrorCode serverCode) {
        return ConsoleTable.correspondences(Objects.requireNonNull(serverCode, "serverCode"));
    }

    @Override
    public int number() {
        return number;
    }

    /** {@return what the guides say about this code: one listing for each guide that has it, the client guide first} */
    public List<ConsoleListing> listings() {
        return ConsoleTable.listings(this);
    }

    /**
     * Returns what one guide says about this code.
     *
     * @param guide the guide
     * @return the listing, or empty if the guide does not have the code
     */
    public Optional<ConsoleListing> listing(Guide guide) {
        Objects.requireNonNull(guide, "guide");
        return listings().stream().filter(listing -> listing.guide() == guide).findFirst();
    }

    /** {@return the {@link #value()}, for example {@code Obs.0012}} */
    @Override
    public String toString() {
        return value();
    }
}
