package io.github.obserrors.bench.clients.result;

import java.util.Map;

/**
 * What a page says of a fault.
 *
 * @param id the name in files and in the command
 * @param group the group
 * @param label the name for people
 * @param steps what the kit advises after the server's answer, by the label of the call
 * @param carriedOut whether the request is carried out nevertheless
 */
public record FaultText(String id, String group, String label, Map<String, String> steps, boolean carriedOut) {}
