// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell.
 *
 * @param value its values: one, those of a list, or none
 * @param list  whether it holds a list
 */
record Cell(Column column, List<Object> value, boolean list) {

	boolean isNull() {
		return value.isEmpty() && !list;
	}

	/** Its values as texts. */
	List<String> texts() {
		return value.stream().map(each -> each instanceof BigDecimal number ? number.toPlainString() : each.toString()).toList();
	}
}
