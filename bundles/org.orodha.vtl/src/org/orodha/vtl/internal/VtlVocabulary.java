// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.orodha.vtl.VtlTokens;
import org.orodha.vtl.VtlTokens.VtlToken;

import fr.insee.vtl.parser.VtlLexer;

/** The words of the language and how names are written among them. */
public final class VtlVocabulary {

	private static final String PLAIN_WORDS = """
			aggr all all_measures always_null always_zero and apply as asc attribute boolean by calc case components computed
			condition current data datapoint dataset dataset_priority date default define desc drop else end errorcode
			errorlevel except false filter first following group having hierarchical identifier if imbalance in integer invalid
			is keep last measure non_null non_zero not not_in null number operator or order over partial_null partial_zero
			partition pivot point points preceding range rename returns rule rule_priority ruleset single string sub then
			time_period to true unbounded unpivot using valuedomain variable viral when xor
			""";

	/** How operators are called, as the manual writes it. */
	private static final String CALLS = """
			abs(op)
			avg(op)
			between(op, from, to)
			cast(op, type, mask)
			ceil(op)
			check(op errorcode code errorlevel level imbalance number)
			check_datapoint(op, ruleset components column output)
			check_hierarchy(op, ruleset condition column rule column mode input output)
			count(op)
			cross_join(op as alias, op as alias)
			current_date()
			dateadd(op, number, period)
			datediff(from, to)
			dayofmonth(op)
			dayofyear(op)
			daytomonth(op)
			daytoyear(op)
			exists_in(op, other, retain)
			exp(op)
			fill_time_series(op, limits)
			first_value(op over (partition by column order by column))
			floor(op)
			flow_to_stock(op)
			full_join(op as alias, op as alias)
			hierarchy(op, ruleset condition column rule column mode input output)
			inner_join(op as alias, op as alias using column)
			instr(op, pattern, start)
			intersect(op, other)
			isnull(op)
			lag(op, offset over (partition by column order by column))
			last_value(op over (partition by column order by column))
			lead(op, offset over (partition by column order by column))
			left_join(op as alias, op as alias using column)
			length(op)
			levenshtein(op, other)
			ln(op)
			log(op, base)
			lower(op)
			ltrim(op)
			match_characters(op, pattern)
			max(op)
			median(op)
			min(op)
			mod(op, divisor)
			month(op)
			monthtoday(op)
			nvl(op, substitute)
			period_indicator(op)
			power(op, exponent)
			rank(over (partition by column order by column))
			ratio_to_report(op over (partition by column))
			replace(op, pattern, substitute)
			round(op, digits)
			rtrim(op)
			setdiff(op, other)
			sqrt(op)
			stddev_pop(op)
			stddev_samp(op)
			stock_to_flow(op)
			substr(op, start, length)
			sum(op)
			symdiff(op, other)
			time_agg(period, _, op)
			timeshift(op, number)
			trim(op)
			trunc(op, digits)
			union(op, other)
			upper(op)
			var_pop(op)
			var_samp(op)
			year(op)
			yeartoday(op)
			""";

	private static final Map<String, String> WORDS = words();

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");

	private VtlVocabulary() {
	}

	private static Map<String, String> words() {
		Map<String, String> words = new TreeMap<>();
		PLAIN_WORDS.strip().lines().flatMap(line -> Arrays.stream(line.split(" "))).forEach(word -> words.put(word, ""));
		CALLS.strip().lines().forEach(call -> words.put(call.substring(0, call.indexOf('(')), call));
		return Collections.unmodifiableMap(words);
	}

	/** The words that can be used in scripts, in alphabetical order; operators with how they are called, others with nothing. */
	public static Map<String, String> signatures() {
		return WORDS;
	}

	/** A name without the single quotes that may stand around it. */
	public static String plain(String written) {
		return ScriptNames.plain(written);
	}

	/** The key of the message that says how something from another language is written here, or null. */
	static String hint(String written) {
		return switch (written) {
		case "!" -> "hint.unequal";
		case "&" -> "hint.and";
		case "|" -> "hint.or";
		case "%" -> "hint.remainder";
		case "is" -> "hint.null";
		case "like" -> "hint.like";
		case "between" -> "hint.between";
		default -> null;
		};
	}

	/** Whether a word that the lexer knows can be a name. */
	public static boolean free(int type) {
		return ScriptTokens.free(type);
	}

	/** A name as scripts write it, in single quotes where it needs them. */
	public static String written(String name) {
		boolean word = false;
		for (int type = 1; type <= VtlLexer.VOCABULARY.getMaxTokenType() && !word; type++)
			word = ("'" + name + "'").equals(VtlLexer.VOCABULARY.getLiteralName(type));
		return PLAIN.matcher(name).matches() && !word ? name : "'" + name + "'";
	}

	/** Where the name or word starts that ends at the end of a text; a quoted name starts at its quote. */
	public static int start(String text) {
		int start = text.length();
		while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || "_.-@".indexOf(text.charAt(start - 1)) >= 0))
			start--;
		if (start > 0 && text.charAt(start - 1) == '\'')
			return start - 1;
		int plain = Math.max(text.lastIndexOf('-'), text.lastIndexOf('@')) + 1;
		return Math.max(start, plain);
	}

	/** The name of the column that a constant after these words is compared with. */
	public static Optional<String> compared(List<VtlToken> before) {
		List<VtlToken> words = new ArrayList<>(before);
		words.removeIf(word -> word.kind() == VtlTokens.Kind.COMMENT);
		int at = words.size() - 1;
		while (at >= 0 && (words.get(at).kind() == VtlTokens.Kind.STRING || words.get(at).text().equals(",")))
			at--;
		boolean set = at >= 0 && words.get(at).text().equals("{");
		if (set)
			at--;
		boolean operator = at > 0 && (set ? Set.of("in", "not_in") : at < words.size() - 1 ? Set.of() : Set.of("=", "<>"))
				.contains(words.get(at).text());
		return operator && words.get(at - 1).kind() == VtlTokens.Kind.IDENTIFIER ? Optional.of(plain(words.get(at - 1).text()))
				: Optional.empty();
	}
}
