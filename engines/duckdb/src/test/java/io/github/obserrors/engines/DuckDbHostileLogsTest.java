package io.github.obserrors.engines;

/** Lines that are hard to read for DuckDB. */
class DuckDbHostileLogsTest extends HostileLogs {

    DuckDbHostileLogsTest() {
        super(new DuckDb());
    }
}
