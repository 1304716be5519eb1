// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that two datasets give differently. The table has that of the dataset that the requirement names first.
 *
 * @param cell    the codes of the figure, in the order of the table's dimensions
 * @param dataset the identifier of the dataset whose figure the table has
 * @param figure  that figure
 * @param other   the identifier of the other dataset
 * @param against the other figure
 */
public record Disagreement(List<String> cell, String dataset, BigDecimal figure, String other, BigDecimal against) {

	public Disagreement {
		cell = List.copyOf(cell);
	}
}
