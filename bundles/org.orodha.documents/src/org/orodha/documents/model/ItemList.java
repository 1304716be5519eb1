// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

import java.util.List;

/**
 * Items, one below the other.
 *
 * @param items   the items
 * @param ordered whether they are numbered
 * @since 1.0
 */
public record ItemList(List<Text> items, boolean ordered) implements Block {

	public ItemList {
		items = List.copyOf(items);
	}
}
