package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import java.util.List;

/**
 * Something that a client does wrong.
 *
 * @param claim what it does, without the number of calls
 * @param cells where it does so
 * @param of of how many cells these are a part
 * @param remedy what the kit does about it
 */
record Finding(String claim, List<CellResult> cells, long of, String remedy) {}
