// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell.
 *
 * @param items its values: one, those of a list, or none
 * @param list  whether it holds a list
 */
record Cell(Column column, List<Item> items, boolean list) {

	/**
	 * A value of a cell.
	 *
	 * @param value   a number, a truth value, or a text
	 * @param written the same as XML Schema writes it
	 * @param right   whether it is one of the column's datatype; else it is the text that stands there
	 */
	record Item(Object value, String written, boolean right) {
	}

	boolean isNull() {
		return items.isEmpty() && !list;
	}

	List<Object> value() {
		return items.stream().map(Item::value).toList();
	}

	/** Its values as texts. */
	List<String> texts() {
		return value().stream().map(each -> each instanceof BigDecimal number ? number.toPlainString() : each.toString()).toList();
	}
}
