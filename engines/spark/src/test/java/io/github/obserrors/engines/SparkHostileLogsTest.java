package io.github.obserrors.engines;

/** Lines that are hard to read for Spark. */
class SparkHostileLogsTest extends HostileLogs {

    SparkHostileLogsTest() {
        super(new Spark("hostilelogs"));
    }
}
