// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;

/** The aggregates that a condition on groups compares. */
final class HavingAggregates {

	private final SqlWriter sql;
	private final List<Component> aggregates = new ArrayList<>();

	HavingAggregates(SqlWriter sql) {
		this.sql = sql;
	}

	/** Has an aggregate computed for each group, and gives its value. */
	Scalar add(Scalar aggregate) {
		String name = "having#" + aggregates.size();
		aggregates.add(Component.measure(name, aggregate));
		return aggregate.at(sql.name(name));
	}

	List<Component> aggregates() {
		return aggregates;
	}
}
