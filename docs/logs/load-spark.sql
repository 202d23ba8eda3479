-- For Spark SQL: reads codes.csv and all files in the folder logs.
SET TIME ZONE 'UTC';

DROP TABLE IF EXISTS codes;
CREATE OR REPLACE TEMPORARY VIEW codes_csv USING csv
OPTIONS (path 'codes.csv', header 'true', escape '"', multiLine 'true');
CREATE TABLE codes USING parquet AS
SELECT * FROM codes_csv;

-- Each line is one row, whatever is in it. Of a very long line the beginning is matched. The quote behind that keeps its last
-- columns from being read where they were cut.
DROP TABLE IF EXISTS log_lines;
CREATE TABLE log_lines USING parquet AS
WITH lines AS (
    SELECT _metadata.file_path AS file, value AS line
    FROM text.`logs/*`
    WHERE value <> ''
), matched AS (
    SELECT file, line, split(regexp_replace(CASE WHEN length(line) > 16384 THEN left(line, 16384) || '"' ELSE line END,
        r'(?s)^([^ ]+) +([^ ]+) +\[([^\]]+)\] +'                           -- BucketOwner Bucket [Time]
        || r'([^ ]+) +([^ ]+) +([^ ]+) +'                                  -- Remote_IP Requester RequestID
        || r'([A-Z0-9]+[.][A-Z0-9._]+) +(.+?) +"([A-Z]+ .*?|-)" +'         -- Operation Key "Request-URI"
        || r'([0-9]{3}|-) +([^ "]+) +([0-9]+|-) +([0-9]+|-) +'             -- HTTPStatus ErrorCode BytesSent ObjectSize
        || r'([0-9]+|-) +([0-9]+|-) +"(?:'                                 -- TotalTime Turn-AroundTime
        || r'(.*?)" +"(.*?)" +([^ "]+) +([^ "]+)'                          -- "Referer" "User-Agent" VersionID STSLogUrn
        || r'(?: +([^ "]+) +([^ "]+)'                                      -- StorageClass TargetStorageClass
        || r'(?: +(?:"(.*?)"|-) +([^ "]+)(?: +([^ "]+))?)?)?'              -- "DentryName" IAMUserID and an access key id
        || r'(?: [^"]*)?|.*)\z',                                        -- columns still to come, or a line cut off here
        '$1\n$2\n$3\n$4\n$5\n$6\n$7\n$8\n$9\n$10\n$11\n$12\n$13\n$14\n$15\n$16\n$17\n$18\n$19\n$20\n$21\n$22\n$23\n$24'
        ), '\n') AS field
    FROM lines
), timed AS (
    SELECT *, CASE WHEN size(field) = 24 THEN try_to_timestamp(field[2], 'dd/MMM/yyyy:HH:mm:ss Z') END AS time
    FROM matched
)
SELECT file,
       CASE WHEN time IS NULL THEN left(line, 1000) END AS unreadable,
       nullif(field[0], '-') AS bucket_owner,
       nullif(get(field, 1), '-') AS bucket,
       CAST(time AS TIMESTAMP_NTZ) AS time,
       nullif(get(field, 3), '-') AS remote_ip,
       nullif(get(field, 4), '-') AS requester,
       nullif(get(field, 5), '-') AS request_id,
       get(field, 6) AS operation,
       nullif(get(field, 7), '-') AS object_key,
       nullif(get(field, 8), '-') AS request_uri,
       try_cast(get(field, 9) AS INTEGER) AS status,
       nullif(get(field, 10), '-') AS error_code,
       try_cast(get(field, 11) AS BIGINT) AS bytes_sent,
       try_cast(get(field, 12) AS BIGINT) AS object_size,
       try_cast(get(field, 13) AS BIGINT) AS total_time,
       try_cast(get(field, 14) AS BIGINT) AS turnaround_time,
       nullif(nullif(get(field, 15), '-'), '') AS referer,
       nullif(nullif(get(field, 16), '-'), '') AS user_agent,
       nullif(nullif(get(field, 17), '-'), '') AS version_id,
       nullif(nullif(get(field, 18), '-'), '') AS sts_log_urn,
       nullif(nullif(get(field, 19), '-'), '') AS storage_class,
       nullif(nullif(get(field, 20), '-'), '') AS target_storage_class,
       nullif(nullif(get(field, 21), '-'), '') AS dentry_name,
       nullif(nullif(get(field, 22), '-'), '') AS iam_user_id,
       nullif(nullif(get(field, 23), '-'), '') AS access_key_id
FROM timed;
