// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of numbers (UAX 35), against which texts are matched.
 *
 * @param least    how many digits stand before the decimals at least
 * @param groups   the sizes of the first and of further groups of these, counted from the decimals; empty for none
 * @param decimals how many decimals there are at least and at most
 * @param parts    how many of them stand together; 0 for all
 * @param exponent how many digits the exponent has at least; 0 for no exponent
 * @param before   a percent or per-mille sign at the beginning, or empty
 * @param after    such a sign at the end, or empty
 */
record NumberPattern(int least, List<Integer> groups, List<Integer> decimals, int parts, int exponent, String before, String after) {

	private static final Pattern FORM = Pattern.compile("([%‰]?)[+-]?([#0,]*)(?:[.]([#0,]*))?(?:E[+-]?([#0]*0))?([%‰]?)");

	/** @return nothing where the pattern is none */
	static Optional<NumberPattern> of(String pattern) {
		Matcher form = FORM.matcher(pattern);
		if (!form.matches() || (form.group(2) + form.group(3)).replaceAll("null|,", "").isEmpty())
			return Optional.empty();
		String whole = form.group(2);
		String fraction = form.group(3) == null ? "" : form.group(3);
		if (!whole.replace(",", "").matches("#*0*") || !fraction.replace(",", "").matches("0*#*") || whole.endsWith(",") || fraction.startsWith(","))
			return Optional.empty();
		List<Integer> groups = new ArrayList<>();
		String[] between = whole.split(",");
		if (between.length > 1) {
			groups.add(between[between.length - 1].length());
			groups.add(between.length > 2 ? between[between.length - 2].length() : groups.get(0));
		}
		int parts = fraction.indexOf(',') < 0 ? 0 : fraction.indexOf(',');
		return Optional.of(new NumberPattern(count(whole, '0'), groups,
				List.of(count(fraction, '0'), fraction.replace(",", "").length()), parts, form.group(4) == null ? 0 : count(form.group(4), '0'),
				form.group(1), form.group(5)));
	}

	private static int count(String text, char c) {
		return (int) text.chars().filter(each -> each == c).count();
	}

	/** Whether a text is written like that, with a full stop before the decimals and commas between groups. */
	boolean matches(String text) {
		if (!text.startsWith(before) || !text.endsWith(after) || text.length() < before.length() + after.length())
			return false;
		String number = text.substring(before.length(), text.length() - after.length()).replaceFirst("^[+-]", "");
		int e = number.indexOf('E');
		if (e < 0 ? exponent > 0 : exponent == 0 || number.substring(e + 1).replaceFirst("^[+-]", "").length() < exponent)
			return false;
		String mantissa = e < 0 ? number : number.substring(0, e);
		int point = mantissa.indexOf('.');
		String whole = point < 0 ? mantissa : mantissa.substring(0, point);
		String fraction = point < 0 ? "" : mantissa.substring(point + 1);
		if (point >= 0 && fraction.isEmpty())
			return false;
		return isWhole(whole) && isFraction(fraction);
	}

	private boolean isWhole(String whole) {
		String digits = whole.replace(",", "");
		return digits.length() >= least && whole.equals(grouped(digits));
	}

	private String grouped(String digits) {
		if (groups.isEmpty())
			return digits;
		StringBuilder result = new StringBuilder();
		int end = digits.length();
		int size = groups.get(0);
		while (end > size) {
			result.insert(0, "," + digits.substring(end - size, end));
			end -= size;
			size = groups.get(1);
		}
		return digits.substring(0, end) + result;
	}

	private boolean isFraction(String fraction) {
		String digits = fraction.replace(",", "");
		String grouped = parts == 0 ? digits : digits.replaceAll("(\\d{" + parts + "})(?=\\d)", "$1,");
		return digits.length() >= decimals.get(0) && digits.length() <= decimals.get(1) && fraction.equals(grouped);
	}
}
