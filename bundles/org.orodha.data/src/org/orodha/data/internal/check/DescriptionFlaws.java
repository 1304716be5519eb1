// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport.Skipped;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;

/** What a dataset's description says of its columns that cannot be applied, whatever a file holds. */
final class DescriptionFlaws {

	/**
	 * Something that cannot be applied.
	 *
	 * @param column what it is said of
	 * @param rule   the rule that cannot be applied for it
	 * @param reason what is wrong and how to mend it, in the reader's language
	 */
	record Flaw(Column column, DataRule rule, String reason) {
	}

	private static final Messages MESSAGES = Messages.of(DescriptionFlaws.class);

	/** The letters of date formats by the part of a date that they write. */
	private static final Map<String, Character> LETTERS = Map.ofEntries(Map.entry("yyyy", 'y'), Map.entry("uuuu", 'y'),
			Map.entry("yy", 'y'), Map.entry("M", 'M'), Map.entry("MM", 'M'), Map.entry("MMM", 'M'), Map.entry("MMMM", 'M'),
			Map.entry("d", 'd'), Map.entry("dd", 'd'), Map.entry("H", 'H'), Map.entry("HH", 'H'), Map.entry("h", 'H'),
			Map.entry("hh", 'H'), Map.entry("m", 'm'), Map.entry("mm", 'm'), Map.entry("s", 's'), Map.entry("ss", 's'),
			Map.entry("a", 'a'));
	private static final Set<Character> DATE = Set.of('y', 'M', 'd');

	private final List<Flaw> flaws;

	private DescriptionFlaws(List<Flaw> flaws) {
		this.flaws = flaws;
	}

	/** @param engine is asked whether it can read patterns */
	static DescriptionFlaws of(FileDescription description, Engine engine) throws EngineException {
		List<Flaw> flaws = new ArrayList<>();
		for (Column column : description.columns()) {
			String unread = given(column.pattern()) ? unread(column.pattern(), engine) : null;
			if (unread != null)
				flaws.add(new Flaw(column, DataRule.PATTERN,
						MESSAGES.text("flaw.pattern", column.name(), description.dataset(), column.pattern(), unread)));
			if (isDate(column) && given(column.format()) && !isDateFormat(column.format()))
				flaws.add(new Flaw(column, DataRule.TYPE,
						MESSAGES.text("flaw.format", column.name(), description.dataset(), column.format())));
			if (column.codes() != null && column.codes().values().isEmpty())
				flaws.add(new Flaw(column, DataRule.CODE,
						MESSAGES.text("flaw.codes", column.name(), description.dataset(), column.codes().codeList())));
			limits(column, description, flaws);
		}
		return new DescriptionFlaws(flaws);
	}

	private static void limits(Column column, FileDescription description, List<Flaw> flaws) {
		DataRule rule = column.minimum() != null ? DataRule.MINIMUM : DataRule.MAXIMUM;
		boolean limited = column.minimum() != null || column.maximum() != null;
		boolean measurable = switch (column.type()) {
		case STRING, CODED, INTEGER, DECIMAL -> true;
		default -> false;
		};
		if (limited && !measurable)
			flaws.add(new Flaw(column, rule, MESSAGES.text("flaw.limits", column.name(), description.dataset(),
					MESSAGES.text("type." + column.type().getLiteral()))));
		else if (column.minimum() != null && column.maximum() != null && column.minimum().compareTo(column.maximum()) > 0)
			flaws.add(new Flaw(column, rule, MESSAGES.text("flaw.range", column.name(), description.dataset(),
					column.minimum().toPlainString(), column.maximum().toPlainString())));
	}

	private static boolean given(String text) {
		return text != null && !text.isEmpty();
	}

	private static boolean isDate(Column column) {
		return column.type() == VariableType.DATE || column.type() == VariableType.DATE_TIME;
	}

	/** Why the engine cannot read a pattern, or null. */
	private static String unread(String pattern, Engine engine) throws EngineException {
		try (Cursor match = engine.query("select " + engine.dialect().matches("'x'", pattern))) {
			match.next();
			return null;
		} catch (EngineException failure) {
			if (failure.reason() != EngineException.Cause.STATEMENT)
				throw failure;
			String message = failure.getMessage().strip();
			return message.substring(message.indexOf("Error: ") < 0 ? 0 : message.indexOf("Error: ") + "Error: ".length());
		}
	}

	/** Whether a format writes a year, a month and a day, each once, and nothing that is no part of a date. */
	static boolean isDateFormat(String format) {
		Set<Character> parts = new HashSet<>();
		int at = 0;
		while (at < format.length()) {
			char letter = format.charAt(at);
			int end = at;
			while (end < format.length() && format.charAt(end) == letter)
				end++;
			String run = format.substring(at, end);
			at = end;
			if (!Character.isLetter(letter) || run.equals("T"))
				continue;
			Character part = LETTERS.get(run);
			if (part == null || !parts.add(part))
				return false;
		}
		return parts.containsAll(DATE);
	}

	List<Flaw> all() {
		return flaws;
	}

	/** The description without what cannot be applied. */
	FileDescription without(FileDescription description) {
		return new FileDescription(description.dataset(), description.columns().stream().map(this::without).toList(), description.marks());
	}

	private Column without(Column column) {
		Set<DataRule> rules = flaws.stream().filter(flaw -> flaw.column() == column).map(Flaw::rule).collect(Collectors.toSet());
		boolean limits = !rules.contains(DataRule.MINIMUM) && !rules.contains(DataRule.MAXIMUM);
		boolean format = !rules.contains(DataRule.TYPE);
		return rules.isEmpty() ? column
				: new Column(column.name(), column.variable(), column.role(), format ? column.type() : VariableType.STRING,
						column.mandatory(), column.key(), column.identifying(),
						rules.contains(DataRule.CODE) ? null : column.codes(), limits ? column.minimum() : null,
						limits ? column.maximum() : null, rules.contains(DataRule.PATTERN) ? null : column.pattern(),
						format ? column.format() : null, column.unit(), column.reference());
	}

	/** The rules that are not applied. */
	List<Skipped> skipped() {
		return flaws.stream().map(flaw -> new Skipped(flaw.rule().id(), flaw.reason(), true)).toList();
	}
}
