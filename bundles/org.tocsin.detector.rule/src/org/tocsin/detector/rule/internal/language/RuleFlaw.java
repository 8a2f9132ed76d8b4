package org.tocsin.detector.rule.internal.language;

/**
 * What is wrong with one key of a rule.
 *
 * @param key the key, such as {@code when}
 * @param override in which of the overrides, counted from 0; -1 in the rule itself
 * @param item which item of a list, counted from 0; 0 where there is no list
 * @param flaw the place within the value, and what is wrong there
 */
public record RuleFlaw(String key, int override, int item, Flaw flaw) {}
