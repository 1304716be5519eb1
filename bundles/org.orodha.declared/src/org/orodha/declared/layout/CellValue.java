// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.table.FileDialect;
import org.orodha.declared.layout.Declaration.ValueUse;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.model.time.TimePeriod;

/** Makes of a file's value what the files of the dataset would have. A value that is not as expected stays, so that the check tells it. */
final class CellValue {

	private final Variable variable;
	private final CodeLookup codes;
	private final DateForm dates;
	private final Set<String> missing;
	private final String decimal;
	private final Pattern grouped;
	private final String group;

	/** A value for which there is no code, where that is not left to the check. */
	static final class NoCodeException extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient CodeUse.Otherwise otherwise;
		private final String value;

		NoCodeException(String value, CodeUse.Otherwise otherwise) {
			this.value = value;
			this.otherwise = otherwise;
		}

		String value() {
			return value;
		}

		CodeUse.Otherwise otherwise() {
			return otherwise;
		}
	}

	/**
	 * @param variable what the values are of
	 * @param written  how the file was found to be written
	 */
	CellValue(Variable variable, ValueUse use, FileLayout file, FileDialect written, Catalogue catalogue) {
		this.variable = variable;
		codes = CodeLookup.of(use.codes(), variable, catalogue);
		String pattern = use.dates().isEmpty() ? file.dates() : use.dates();
		dates = pattern.isEmpty() ? null : DateForm.of(pattern, file.language());
		missing = Set.copyOf(file.missing());
		decimal = mark(file.decimal(), written.decimalMark());
		group = mark(file.group(), written.groupMark());
		String point = Pattern.quote(decimal.isEmpty() ? "." : decimal);
		grouped = group.isEmpty() ? null : Pattern.compile("[-+]?[0-9]{1,3}(" + Pattern.quote(group) + "[0-9]{2,3})*" + Pattern.quote(group)
				+ "[0-9]{3}(" + point + "[0-9]*)?");
	}

	private static String mark(String declared, Character found) {
		return !declared.isEmpty() ? declared : found == null ? "" : found.toString();
	}

	/**
	 * The value.
	 *
	 * @throws NoCodeException where it stands for no code, and the declaration says that this is not to be left to the check
	 */
	String of(String cell) throws NoCodeException {
		String value = cell.strip();
		if (value.isEmpty() || missing.contains(value))
			return "";
		Optional<String> code = codes.code(value);
		if (code.isEmpty()) {
			if (codes.otherwise() != CodeUse.Otherwise.KEEP)
				throw new NoCodeException(value, codes.otherwise());
			return value;
		}
		String typed = typed(code.get());
		if (codes.otherwise() != CodeUse.Otherwise.KEEP && isPeriod() && TimePeriod.parse(typed).isEmpty())
			throw new NoCodeException(value, codes.otherwise());
		return typed;
	}

	private boolean isPeriod() {
		return variable.isSetType() && variable.getType() == VariableType.TIME_PERIOD;
	}

	private String typed(String value) {
		VariableType type = variable.isSetType() ? variable.getType() : VariableType.STRING;
		return switch (type) {
		case INTEGER, DECIMAL -> number(value);
		case DATE -> dates == null ? value : dates.read(value).map(this::day).orElse(value);
		case TIME_PERIOD -> dates == null ? value : dates.read(value).orElse(value);
		default -> value;
		};
	}

	private String number(String value) {
		String plain = grouped != null && grouped.matcher(value).matches() ? value.replace(group, "") : value;
		return decimal.isEmpty() || decimal.equals(".") ? plain : plain.replace(decimal, ".");
	}

	/** A day as the variable's own files have it. */
	private String day(String iso) {
		if (variable.getFormat() == null || variable.getFormat().isBlank())
			return iso;
		try {
			return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(variable.getFormat(), Locale.ROOT));
		} catch (DateTimeException | IllegalArgumentException other) {
			return iso;
		}
	}
}
