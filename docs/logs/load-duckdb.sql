-- For DuckDB: reads codes.csv and all files in the folder logs.
CREATE OR REPLACE TABLE codes AS
SELECT * FROM read_csv('codes.csv', header = true, all_varchar = true);

-- Each line is one row, whatever is in it: its only column ends where it ends. Of a very long line the beginning is matched.
-- The quote behind that keeps its last columns from being read where they were cut.
CREATE OR REPLACE TABLE log_lines AS
WITH lines AS (
    SELECT filename AS file, line
    FROM read_csv('logs/*', columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, filename = true,
                  delim = E'\n', quote = '', escape = '', strict_mode = false, max_line_size = 100000000,
                  ignore_errors = true, store_rejects = true, rejects_limit = 0)
    WHERE line <> ''
), matched AS (
    SELECT file, line, regexp_extract(CASE WHEN length(line) > 16384 THEN left(line, 16384) || '"' ELSE line END,
        '(?s)^([^ ]+) +([^ ]+) +\[([^\]]+)\] +'                            -- BucketOwner Bucket [Time]
        || '([^ ]+) +([^ ]+) +([^ ]+) +'                                   -- Remote_IP Requester RequestID
        || '([A-Z0-9]+[.][A-Z0-9._]+) +(.+?) +"([A-Z]+ .*?|-)" +'          -- Operation Key "Request-URI"
        || '([0-9]{3}|-) +([^ "]+) +([0-9]+|-) +([0-9]+|-) +'              -- HTTPStatus ErrorCode BytesSent ObjectSize
        || '([0-9]+|-) +([0-9]+|-) +"(?:'                                  -- TotalTime Turn-AroundTime
        || '(.*?)" +"(.*?)" +([^ "]+) +([^ "]+)'                           -- "Referer" "User-Agent" VersionID STSLogUrn
        || '(?: +([^ "]+) +([^ "]+)'                                       -- StorageClass TargetStorageClass
        || '(?: +(?:"(.*?)"|-) +([^ "]+)(?: +([^ "]+))?)?)?'               -- "DentryName" IAMUserID and an access key id
        || '(?: [^"]*)?|.*)\z',                                         -- columns still to come, or a line cut off here
        ['bucket_owner', 'bucket', 'time', 'remote_ip', 'requester', 'request_id', 'operation', 'object_key',
         'request_uri', 'status', 'error_code', 'bytes_sent', 'object_size', 'total_time', 'turnaround_time',
         'referer', 'user_agent', 'version_id', 'sts_log_urn', 'storage_class', 'target_storage_class',
         'dentry_name', 'iam_user_id', 'access_key_id']) AS field
    FROM lines
), timed AS (
    SELECT *, try_strptime(field.time, '%d/%b/%Y:%H:%M:%S %z') AT TIME ZONE 'UTC' AS time
    FROM matched
)
SELECT file,
       CASE WHEN time IS NULL THEN left(line, 1000) END AS unreadable,
       nullif(field.bucket_owner, '-') AS bucket_owner,
       nullif(field.bucket, '-') AS bucket,
       time,
       nullif(field.remote_ip, '-') AS remote_ip,
       nullif(field.requester, '-') AS requester,
       nullif(field.request_id, '-') AS request_id,
       field.operation AS operation,
       nullif(field.object_key, '-') AS object_key,
       nullif(field.request_uri, '-') AS request_uri,
       try_cast(field.status AS INTEGER) AS status,
       nullif(field.error_code, '-') AS error_code,
       try_cast(field.bytes_sent AS BIGINT) AS bytes_sent,
       try_cast(field.object_size AS BIGINT) AS object_size,
       try_cast(field.total_time AS BIGINT) AS total_time,
       try_cast(field.turnaround_time AS BIGINT) AS turnaround_time,
       nullif(nullif(field.referer, '-'), '') AS referer,
       nullif(nullif(field.user_agent, '-'), '') AS user_agent,
       nullif(nullif(field.version_id, '-'), '') AS version_id,
       nullif(nullif(field.sts_log_urn, '-'), '') AS sts_log_urn,
       nullif(nullif(field.storage_class, '-'), '') AS storage_class,
       nullif(nullif(field.target_storage_class, '-'), '') AS target_storage_class,
       nullif(nullif(field.dentry_name, '-'), '') AS dentry_name,
       nullif(nullif(field.iam_user_id, '-'), '') AS iam_user_id,
       nullif(nullif(field.access_key_id, '-'), '') AS access_key_id
FROM timed;

-- Lines that DuckDB cannot read at all, because their bytes are no UTF-8, are unreadable lines too.
INSERT INTO log_lines (file, unreadable)
SELECT DISTINCT ON (scan_id, file_id, line_byte_position) file_path, left(trim(csv_line, E'\r\n'), 1000)
FROM reject_errors JOIN reject_scans USING (scan_id, file_id);
