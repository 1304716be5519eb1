// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.orodha.engine.PeriodSql;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;
import org.orodha.model.time.PeriodLength;

/**
 * A form that the values of a column can have.
 *
 * @param type    the type of such values
 * @param format  how dates are written, or null for ISO 8601 and where the type has none
 * @param pattern what the values look like, in the syntax that Java and the engine share
 * @param year    whether the values are years: whole numbers too, unless the column's name says what they are
 */
public record ValueForm(VariableType type, String format, String pattern, boolean year) {

	private static final String YEAR = "(1[5-9]|20|21)[0-9]{2}";
	private static final String MONTHS = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
	private static final List<String> SEPARATORS = List.of("/", "-", ".");
	private static final List<String> TIMES = List.of("", " HH:mm", " HH:mm:ss");

	/**
	 * The forms to try, the narrowest first. A number with a zero before others is a code or a telephone number, not a number.
	 *
	 * @param dateFormat the pattern of dates that the file's sample shows, tried before others; or null
	 */
	public static List<ValueForm> all(NumberMarks marks, String dateFormat) {
		List<ValueForm> forms = new ArrayList<>();
		forms.add(new ValueForm(VariableType.TIME_PERIOD, null, YEAR, true));
		forms.add(new ValueForm(VariableType.BOOLEAN, null, "(?i:true|false)", false));
		forms.add(new ValueForm(VariableType.INTEGER, null, "[-+]?(" + whole(marks) + "|" + ValueTypes.exponent(mark(marks)) + ")", false));
		forms.add(new ValueForm(VariableType.DECIMAL, null, decimal(marks), false));
		forms.add(new ValueForm(VariableType.DATE, null, "[0-9]{4}-[0-9]{2}-[0-9]{2}", false));
		forms.add(new ValueForm(VariableType.DATE_TIME, null,
				"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?", false));
		forms.add(new ValueForm(VariableType.TIME_PERIOD, null, PeriodSql.any(PeriodLength.SEMESTER, PeriodLength.TRIMESTER,
				PeriodLength.QUARTER, PeriodLength.MONTH, PeriodLength.WEEK), false));
		for (String time : TIMES) {
			if (dateFormat != null)
				forms.add(date(dateFormat + time));
			for (String separator : SEPARATORS)
				for (String order : List.of("dd MM yyyy", "MM dd yyyy", "d M yyyy", "M d yyyy", "dd MM yy", "MM dd yy", "d M yy",
						"M d yy", "yyyy MM dd", "yyyy M d", "dd MMM yyyy", "dd MMM yy"))
					forms.add(date(order.replace(" ", separator) + time));
			forms.add(date("dd MMM yyyy" + time));
		}
		return forms;
	}

	/** Groups have three digits, or as in South Asia two before the last one. */
	private static String whole(NumberMarks marks) {
		String plain = "(0|[1-9][0-9]{0,17})";
		if (marks.group() == null)
			return plain;
		String group = Pattern.quote(marks.group());
		return "(" + plain + "|[1-9][0-9]{0,2}(" + group + "[0-9]{2,3}){0,7}" + group + "[0-9]{3})";
	}

	private static String mark(NumberMarks marks) {
		return Pattern.quote(marks.decimal() == null ? "." : marks.decimal());
	}

	private static String decimal(NumberMarks marks) {
		String mark = mark(marks);
		return "[-+]?(" + whole(marks) + "(" + mark + "[0-9]*)?|" + mark + "[0-9]+)([eE][-+]?[0-9]{1,3})?";
	}

	private static ValueForm date(String format) {
		String pattern = format.replace(".", "[.]").replace("yyyy", "[0-9]{4}").replace("yy", "[0-9]{2}").replace("MMM", "@")
				.replace("MM", "[0-9]{2}").replace("dd", "[0-9]{2}").replace("HH", "[0-9]{1,2}").replace("mm", "[0-9]{2}")
				.replace("ss", "[0-9]{2}").replace("M", "[0-9]{1,2}").replace("d", "[0-9]{1,2}").replace("@", MONTHS);
		return new ValueForm(format.contains("HH") ? VariableType.DATE_TIME : VariableType.DATE, format, pattern, false);
	}

	/** The form of any text. */
	public static ValueForm text() {
		return new ValueForm(VariableType.STRING, null, null, false);
	}

	/** The condition under which a text that is not null does not have this form. */
	public String broken(SqlDialect dialect, NumberMarks marks, String text) {
		if (pattern == null)
			return "false";
		if (type == VariableType.TIME_PERIOD)
			return "not " + dialect.matches(text, pattern);
		String wrong = ValueTypes.wrong(dialect, marks, column(), text);
		return "not " + dialect.matches(text, pattern) + (wrong == null ? "" : " or " + wrong);
	}

	/** The value of a text as this form has it. */
	public String typed(SqlDialect dialect, NumberMarks marks, String text) {
		return isNumber() ? ValueTypes.number(dialect, marks, column(), text) : dialect.typed(type, format, text);
	}

	/** The same, and null where the text does not have this form. */
	public String fitting(SqlDialect dialect, NumberMarks marks, String text) {
		return type == VariableType.STRING ? text
				: "case when " + broken(dialect, marks, text) + " then null else " + typed(dialect, marks, text) + " end";
	}

	/** Whether the values are numbers to count or measure with. */
	public boolean isNumber() {
		return type == VariableType.INTEGER || type == VariableType.DECIMAL;
	}

	private Column column() {
		return Column.of(type, format);
	}
}
