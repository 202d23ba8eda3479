package io.github.obserrors.server.run;

import io.github.obserrors.server.Rule;

/**
 * The rule that strikes a request.
 *
 * @param rule the rule
 * @param number the number of the request among those that the rule counts, from 1
 * @param plan what its faults mean
 */
public record Decision(Rule rule, long number, Plan plan) {}
