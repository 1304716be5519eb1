// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.engine.SqlDialect;
import org.orodha.model.TableDialect;

/**
 * What stands in columns of numbers and dates beside these.
 *
 * @param missing   texts that stand for no value, such as .. or n/a
 * @param flags     what may stand after a number, such as p for provisional, and is no part of it
 * @param negatives how numbers below zero are written, where not with a hyphen: {@link #MINUS}, {@link #BRACKETS}
 */
public record ValueMarks(List<String> missing, List<String> flags, List<String> negatives) {

	/** The minus sign of Unicode. */
	public static final String MINUS = "\u2212";
	/** A number in brackets is below zero, as accountants write. */
	public static final String BRACKETS = "()";
	/** No marks. */
	public static final ValueMarks NONE = new ValueMarks(List.of(), List.of(), List.of());

	public ValueMarks {
		missing = List.copyOf(missing);
		flags = List.copyOf(flags);
		negatives = List.copyOf(negatives);
	}

	/** The marks that a dataset's description names; none for null. */
	public static ValueMarks of(TableDialect dialect) {
		return dialect == null ? NONE : new ValueMarks(dialect.getMissing(), dialect.getFlags(), dialect.getNegatives());
	}

	/** Whether values stand as they are. */
	public boolean isEmpty() {
		return missing.isEmpty() && flags.isEmpty() && negatives.isEmpty();
	}

	/** These marks and others. */
	public ValueMarks and(ValueMarks others) {
		return new ValueMarks(union(missing, others.missing), union(flags, others.flags), union(negatives, others.negatives));
	}

	private static List<String> union(List<String> some, List<String> others) {
		Set<String> all = new LinkedHashSet<>(some);
		all.addAll(others);
		return new ArrayList<>(all);
	}

	/** A text without its marks, null where it stands for no value; a text that is no number with marks stays as it is. */
	public String stripped(SqlDialect dialect, String text) {
		if (isEmpty())
			return text;
		String plain = flags.isEmpty() ? text : flags.stream().map(flag -> "when " + dialect.matches(text, flagged(flag)) + " then "
				+ "trim(substr(trim(" + text + "), 1, length(trim(" + text + ")) - " + flag.length() + "))")
				.collect(Collectors.joining(" ", "case ", " else " + text + " end"));
		if (negatives.contains(MINUS))
			plain = "replace(" + plain + ", " + dialect.text(MINUS) + ", '-')";
		if (negatives.contains(BRACKETS))
			plain = "case when " + dialect.matches(plain, " *[(][^()]*[0-9][)] *") + " then '-' || replace(replace(trim(" + plain
					+ "), '(', ''), ')', '') else " + plain + " end";
		return missing.isEmpty() ? plain : "case when trim(" + text + ") in ("
				+ missing.stream().map(dialect::text).collect(Collectors.joining(", ")) + ") then null else " + plain + " end";
	}

	/** The flag that stands after a number, as an expression; null where there is none. */
	public String flag(SqlDialect dialect, String text) {
		return flags.isEmpty() ? "null" : flags.stream()
				.map(flag -> "when " + dialect.matches(text, flagged(flag)) + " then " + dialect.text(flag))
				.collect(Collectors.joining(" ", "case ", " end"));
	}

	private static String flagged(String flag) {
		return ".*[0-9)] *" + Pattern.quote(flag) + " *";
	}

	/** The same of a value at hand. */
	public String stripped(String value) {
		String plain = value.strip();
		if (missing.contains(plain))
			return null;
		for (String flag : flags)
			if (plain.matches("(?s)" + flagged(flag))) {
				plain = plain.substring(0, plain.length() - flag.length()).strip();
				break;
			}
		if (negatives.contains(MINUS))
			plain = plain.replace(MINUS, "-");
		return negatives.contains(BRACKETS) && plain.matches("[(][^()]*[0-9][)]") ? "-" + plain.substring(1, plain.length() - 1)
				: plain;
	}

	/** All marks, for people to read. */
	@Override
	public String toString() {
		return Stream.of(missing, flags, negatives).flatMap(List::stream).collect(Collectors.joining(" "));
	}
}
