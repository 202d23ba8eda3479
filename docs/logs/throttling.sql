-- In which minutes did OBS throttle, and how much?
SELECT left(CAST(time AS string), 16) AS minute,
       bucket,
       count(*) AS requests,
       count(*) FILTER (WHERE throttled) AS refused,
       count(DISTINCT CASE WHEN throttled THEN coalesce(requester, remote_ip) END) AS requesters
FROM access_log
GROUP BY left(CAST(time AS string), 16), bucket
HAVING count(*) FILTER (WHERE throttled) > 0
ORDER BY minute, bucket;
