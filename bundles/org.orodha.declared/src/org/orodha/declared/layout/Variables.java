// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.Locale;
import java.util.Optional;

import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

/** The variables of datasets as declarations name them. */
final class Variables {

	private Variables() {
	}

	/** The variable of that column name or identifier. */
	static Optional<Variable> find(Dataset dataset, String name) {
		String wanted = name.strip().toLowerCase(Locale.ROOT);
		return dataset.getVariables().stream().filter(variable -> FileDescriptions.columnName(variable).toLowerCase(Locale.ROOT).equals(wanted)
				|| wanted.equals(variable.getId())).findFirst();
	}
}
