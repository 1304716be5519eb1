package org.orodha.data.internal.vtl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.orodha.data.vtl.VtlTokens;
import org.orodha.data.vtl.VtlTokens.VtlToken;

import fr.insee.vtl.parser.VtlLexer;

/** The words of the language and how names are written among them. */
public final class Vocabulary {

	private static final Set<String> WORDS = new TreeSet<>(List.of("abs", "aggr", "all", "all_measures", "always_null",
			"always_zero", "and", "asc", "attribute", "avg", "between", "boolean", "by", "calc", "case", "cast", "ceil", "check",
			"check_datapoint", "check_hierarchy", "components", "condition", "count", "cross_join", "current", "current_date", "data",
			"datapoint", "dataset", "dataset_priority", "date", "dateadd", "datediff", "dayofmonth", "dayofyear", "define", "desc",
			"drop", "else", "end", "errorcode", "errorlevel", "except", "exists_in", "exp", "false", "filter", "first_value", "floor",
			"following", "full_join", "group", "having", "hierarchical", "identifier", "if", "imbalance", "in", "inner_join", "instr",
			"integer", "intersect", "invalid", "is", "isnull", "keep", "lag", "last_value", "lead", "left_join", "length",
			"levenshtein", "ln", "log", "lower", "ltrim", "match_characters", "max", "measure", "median", "min", "mod", "month", "non_null",
			"non_zero", "not", "not_in", "null", "number", "nvl", "or", "order", "over", "partial_null", "partial_zero", "partition",
			"period_indicator", "point", "points", "power", "preceding", "range", "rank", "ratio_to_report", "rename", "replace",
			"round", "rtrim", "rule", "ruleset", "setdiff", "sqrt", "stddev_pop", "stddev_samp", "string", "sub", "substr", "sum",
			"symdiff", "then", "time_period", "to", "trim", "true", "trunc", "unbounded", "union", "upper", "using", "valuedomain",
			"var_pop", "var_samp", "variable", "when", "xor", "year"));

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");

	private Vocabulary() {
	}

	/** The words that can be used in scripts, in alphabetical order. */
	public static Set<String> words() {
		return WORDS;
	}

	/** A name without the single quotes that may stand around it. */
	public static String plain(String written) {
		return Names.plain(written);
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
		while (at >= 0 && (words.get(at).kind() == VtlTokens.Kind.STRING || words.get(at).text().equals(",")
				|| words.get(at).text().equals("{")))
			at--;
		boolean operator = at > 0 && Set.of("=", "<>", "in", "not_in").contains(words.get(at).text());
		return operator && words.get(at - 1).kind() == VtlTokens.Kind.IDENTIFIER ? Optional.of(plain(words.get(at - 1).text()))
				: Optional.empty();
	}
}
