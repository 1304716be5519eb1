// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import org.orodha.model.DataSource;
import org.orodha.model.Dataset;

/**
 * A part of a requirement's table that cannot be filled in full, and what would fill it best.
 *
 * @param part    the part, as the best offer has it; null where there is no offer, so that all of the table is missing
 * @param source  the source that would fill it best; null where nothing in the catalogue comes near it
 * @param dataset its dataset that already has it, or comes nearest; null where the source has none
 * @param fills   whether the dataset would fill it better than it is now
 * @param words   what would fill it, in the reader's language
 * @since 1.0
 */
public record Gap(Part part, DataSource source, Dataset dataset, boolean fills, String words) {
}
