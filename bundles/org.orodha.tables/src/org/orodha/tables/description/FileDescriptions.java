// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.LinkedHashSet;
import java.util.Set;

import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

/** Structures of datasets. */
public final class FileDescriptions {

	private FileDescriptions() {
	}

	/** The structure that a dataset's variables describe. */
	public static FileDescription of(Dataset dataset) {
		String dates = dataset.getDialect() == null ? null : dataset.getDialect().getDateFormat();
		return new FileDescription(dataset.getId(), dataset.getVariables().stream().map(variable -> column(variable, dates)).toList(),
				ValueMarks.of(dataset.getDialect()));
	}

	/** The name of a variable's column in files: the one it says, else the last part of its identifier. */
	public static String columnName(Variable variable) {
		if (variable.getColumn() != null && !variable.getColumn().isBlank())
			return variable.getColumn();
		String id = String.valueOf(variable.getId());
		return id.substring(id.lastIndexOf('.') + 1).replace('-', '_');
	}

	/** @param dates how the dataset's dates are written where a variable does not say so */
	private static Column column(Variable variable, String dates) {
		String format = variable.getFormat() == null && type(variable) == VariableType.DATE ? dates : variable.getFormat();
		VariableRole role = variable.isSetRole() ? variable.getRole() : VariableRole.ATTRIBUTE;
		return new Column(columnName(variable), variable.getId(), role, type(variable), variable.isMandatory(),
				variable.isKey(), variable.isIdentifying(), codes(variable.getCodeList()), variable.getMinimum(),
				variable.getMaximum(), variable.getPattern(), format, variable.getUnit(),
				reference(variable.getRefersTo()));
	}

	private static VariableType type(Variable variable) {
		if (variable.isSetType())
			return variable.getType();
		return variable.getCodeList() == null ? VariableType.STRING : VariableType.CODED;
	}

	/** The codes of a list as they stand in files; null for null. */
	public static CodeSet codes(CodeList list) {
		if (list == null)
			return null;
		Set<String> values = new LinkedHashSet<>();
		for (Code code : list.getCodes())
			if (code.getValue() != null)
				values.add(code.getValue());
		return new CodeSet(list.getId(), values);
	}

	private static Column.Reference reference(Variable target) {
		return target == null || target.getDataset() == null ? null
				: new Column.Reference(target.getDataset().getId(), columnName(target));
	}
}
