// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a spreadsheet makes of a text by itself when it opens and saves a file of delimited text. */
public final class Rewritten {

	private static final MathContext SPREADSHEET = new MathContext(15);
	private static final int LONGEST = 40;
	private static final Pattern NUMBER = Pattern.compile("([-+]?)([0-9]+(?:[.,][0-9]+)?)([eE][-+]?[0-9]{1,3})?([-+%]?)");
	private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}([-/.])[0-9]{1,2}\\1(?:[0-9]{2}){1,2}"
			+ "|[0-9]{1,2}[- .]\\p{L}{3,10}\\.?(?:[- ](?:[0-9]{2}){1,2})?|\\p{L}{3,10}\\.?[- ](?:[0-9]{2}){1,2}");
	private static final Pattern PART = Pattern.compile("[0-9]+|\\p{L}+");
	private static final List<Set<String>> TRUTHS = List.of(
			Set.of("true", "vrai", "kweli", "wahr", "verdadero", "verdadeiro", "vero", "waar"),
			Set.of("false", "faux", "uongo", "falsch", "falso", "onwaar"));
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("sw"));

	private Rewritten() {
	}

	/**
	 * Whether a cell holds another text than before and a spreadsheet can have made the one of the other by itself: a number
	 * without its leading or closing zeros or its plus sign, with an exponent or rounded to 15 digits, a date in another form, or
	 * the truth in another language.
	 *
	 * @param before the text that was written to the file
	 * @param cell   the text that the file holds now
	 */
	public static boolean isFrom(String before, String cell) {
		if (before.equals(cell) || before.length() > LONGEST || cell.length() > LONGEST)
			return false;
		return isSameTruth(before, cell) || isSameNumber(before, cell) || isSameDate(before, cell);
	}

	/** Whether a spreadsheet can have written a cell of another text by itself: a number, a date or the truth. */
	public static boolean mayBe(String cell) {
		return cell.length() <= LONGEST && (NUMBER.matcher(cell).matches() || DATE.matcher(cell).matches()
				|| TRUTHS.stream().anyMatch(words -> words.contains(cell.toLowerCase(Locale.ROOT))));
	}

	private static boolean isSameTruth(String before, String cell) {
		return TRUTHS.stream().anyMatch(words -> words.contains(before.toLowerCase(Locale.ROOT))
				&& words.contains(cell.toLowerCase(Locale.ROOT)));
	}

	private static boolean isSameNumber(String before, String cell) {
		Optional<BigDecimal> old = number(before);
		Optional<BigDecimal> now = number(cell);
		if (old.isEmpty() || now.isEmpty())
			return false;
		boolean shortened = cell.toLowerCase(Locale.ROOT).contains("e") && now.get().precision() < SPREADSHEET.getPrecision();
		MathContext shown = shortened ? new MathContext(now.get().precision()) : SPREADSHEET;
		return old.get().round(shown).compareTo(now.get().round(shown)) == 0;
	}

	private static Optional<BigDecimal> number(String text) {
		Matcher matcher = NUMBER.matcher(text);
		if (!matcher.matches() || !matcher.group(1).isEmpty() && "+-".contains(matcher.group(4)) && !matcher.group(4).isEmpty())
			return Optional.empty();
		String exponent = matcher.group(3) == null ? "" : matcher.group(3);
		BigDecimal number = new BigDecimal(matcher.group(2).replace(',', '.') + exponent);
		if (matcher.group(4).equals("%"))
			number = number.movePointLeft(2);
		return Optional.of(matcher.group(1).equals("-") || matcher.group(4).equals("-") ? number.negate() : number);
	}

	private static boolean isSameDate(String before, String cell) {
		if (!DATE.matcher(cell).matches())
			return false;
		List<Integer> now = parts(cell);
		List<Integer> old = parts(before);
		if (old.size() < 2 || now.size() < 2)
			return false;
		List<Integer> rest = new ArrayList<>(now);
		return old.stream().allMatch(rest::remove);
	}

	/** The numbers of a date, months by their number and years by their last two digits; empty where it is none. */
	private static List<Integer> parts(String text) {
		List<Integer> parts = new ArrayList<>();
		if (!text.matches("[-/. \\p{L}0-9]+"))
			return parts;
		Matcher matcher = PART.matcher(text);
		while (matcher.find()) {
			int part = Character.isDigit(matcher.group().charAt(0)) ? day(matcher.group()) : month(matcher.group());
			if (part < 0)
				return List.of();
			parts.add(part);
		}
		return parts;
	}

	private static int day(String digits) {
		return digits.length() > 4 ? -1 : Integer.parseInt(digits) % 100;
	}

	private static int month(String word) {
		for (Month month : Month.values())
			for (Locale language : LANGUAGES)
				for (TextStyle style : new TextStyle[] { TextStyle.SHORT, TextStyle.FULL })
					if (month.getDisplayName(style, language).replace(".", "").equalsIgnoreCase(word))
						return month.getValue();
		return -1;
	}
}
