// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Rulesets as VTL 2.1 scripts, with what the catalogue says of them in comments that other engines skip.
 *
 * <p>A file begins with the documentation and goes on with the script as it is in the catalogue, character by character:
 *
 * <pre>
 * //@ ruleset rules.drs.stock
 * //@   name en original: Refugee register: totals, series and UNHCR
 * //@   name fr translated: Registre des réfugiés : totaux, séries et HCR
 * //@   owner: drs
 * //@   status: technically-adopted
 * //@   dataset: drs.register.stock-status
 * //@ rule rules.drs.stock.rf-01
 * //@   name en original: Sexes add up to the total
 * //@   code: RF-01
 * //@   level: 1
 * //@   severity: error
 * //@   citation: International Recommendations on Refugee Statistics (2018)
 * //@ end
 *
 * define hierarchical ruleset refugee_sex (variable rule sex) is ...
 * </pre>
 *
 * <ul>
 * <li>{@code //@ ruleset ID} comes first, {@code //@ rule ID} once for each rule, {@code //@ end} and one empty line last.</li>
 * <li>Below them, one line a value: the name of the model's feature, a colon, a space and the value. A feature with several
 * values has several lines, in their order.</li>
 * <li>Between the feature and the colon of a text for people stand its language and, where it is known, its state: original,
 * translated or outdated.</li>
 * <li>References are the identifiers of elements. An object without identifier is one line of {@code feature=value}, parted by
 * tabulators.</li>
 * <li>In values, {@code \n}, {@code \r}, {@code \t} and {@code \\} stand for line feed, carriage return, tabulator and
 * backslash.</li>
 * </ul>
 *
 * <p>A script without such comments is read as well: its rules are known by the error codes that it gives them, else by their
 * names, and their severities by its error levels (error, warning, information, or E, W, I).
 */
package org.orodha.exchange.vtl;
