// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.model.Severity;
import org.orodha.vtl.VtlProblem;
import org.orodha.vtl.VtlProgram;

/** How a script is read, and what is told of one that is wrong. */
class VtlProblemTest extends VtlTables {

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			r := ds[calc z := n + s];              -> 1:23 1 Expected number, found string.
			r := ds[filter sex = 1];               -> 1:22 1 Expected string, found integer.
			r := ds[filter n];                     -> 1:16 1 Expected boolean, found integer.
			r := ds[filter d > "yesterday"];       -> 1:20 11 Expected a date such as "2024-07-31", found "yesterday".
			r := ds[calc z := lenght(s)];          -> 1:19 6 There is no function lenght. Did you mean length?
			r := ds[calc z := n(m)];               -> 1:19 1 There is no function n.
			r := ds[calc z := totl];               -> 1:19 4 ds has no column totl here. Its columns: id, n, m, x, s, d, p, b, sex.
			r := 'dis.border-crosings'#men;        -> 1:6 21 There is no dataset dis.border-crosings. Did you mean dis.border-crossings? A name with other characters than letters, digits, dots and underscores stands in single quotes.
			r := check_datapoint(ds, D);           -> 1:26 1 There is no ruleset D of this kind.
			r := check(ds > 3);                    -> 1:17 1 Expected string, found integer.
			r := ds[pivot id, n];                  -> 1:15 2 The identifier id has no code list
			r := ds[pivot n, m];                   -> 1:15 1 Expected an identifier; n is none
			r := h[pivot region, n][rename K to N]; -> 1:25 13 The result would have two columns N.
			r := hierarchy(h, H);                  -> 1:19 1 There is no ruleset H of this kind.
			r := ds[calc z := timeshift(p, 1)];    -> 1:29 1 The operator takes a whole dataset
			r := timeshift(ds, 1);                 -> 1:16 2 Expected one identifier that is a time period or a date; ds has none, or several.
			r := period_indicator(days);           -> 1:23 4 Expected an identifier that is a time period; days has dates
			r := flow_to_stock(ds);                -> 1:20 2 Expected one identifier that is a time period
			r := fill_time_series(h);              -> 1:23 1 Expected one identifier that is a time period
			r := sum(h group all time_agg("A"));   -> 1:12 23 Expected one identifier that is a time period
			r := sum(ts group all p);              -> 1:13 11 Not supported: after group all anything but time_agg.
			r := ds[calc z := time_agg("X", _, p)]; -> 1:28 3 Expected one of A, S, T, Q, M, W, D; found "X".
			r := ds[calc z := time_agg("A")];      -> 1:19 13 Without a value, time_agg stands in group all only.
			r := ds[filter p < "2024-Q5"];         -> 1:20 9 Expected a time period such as 2024, 2024-Q3 or 2024-07, found "2024-Q5".
			r := ds[filter p in {"2024", "May"}];  -> 1:30 5 Expected a time period such as 2024, 2024-Q3 or 2024-07, found "May".
			r := ds[calc z := random(1, 2)];       -> 1:19 12 Not supported: random. A check gives the same result every time.
			r := eval(f(ds));                      -> 1:6 11 Not supported: eval.
			r := ds[calc z := instr(s, "o", 1, 2)]; -> 1:36 1 Not supported: another occurrence than the first.
			r := ds[calc z := cast(n, string, "9.9")]; -> 1:35 5 Not supported: the mask "9.9" for this cast.
			r := ds[calc z := match_characters(s, "(a)\\1")]; -> 1:39 7 Not supported in regular expressions: \\1
			r := ds[calc z := match_characters(s, "(a")]; -> 1:39 4 "(a" is not a regular expression
			r := ds[calc z := sum(n over (order by s range between 1 preceding and 1 following))]; -> 1:42 41 A range needs one order
			r := ds[calc id := "x"];               -> 1:14 2 id is an identifier; its value cannot be changed.
			r := inner_join(ds as a, ds as b);     -> 1:6 28 Several datasets of the join have a column n: keep one, drop or rename the others.
			r := ds[filter id in CL_POSTS];        -> 1:22 8 There is no code list CL_POSTS. Did you mean CL_POST?
			r := sum(ds group by sex);             -> 1:22 3 Expected an identifier; sex is none (mark its variable as key or dimension).
			r := ds[filter n > ];                  -> 1:20 1 ] cannot stand here.
			r := ds[calc all := n];                -> 1:14 3 Found all, expected
			r := ds[filter n == 1];                -> 1:19 1 = cannot stand here. Equal is written with one =.
			r := ds[filter n != 1];                -> 1:18 1 This character has no meaning here; unequal is written <>
			r := ds[filter n > 1 && m > 1];        -> 1:22 1 This character has no meaning here; two conditions are joined with and.
			r := ds[filter n | m];                 -> 1:18 1 This character has no meaning here; two conditions are joined with or
			r := ds[filter n is null];             -> 1:18 2 is cannot stand here. Whether something is null is written isnull(...).
			r := ds[filter s like "f%"];           -> 1:18 4 like cannot stand here. Patterns are written match_characters
			r := ds[filter n between 1 and 2];     -> 1:18 7 between cannot stand here. A range is written between(value, from, to).
			r := ds[filter n in (1, 2)];           -> 1:21 1 Found (, expected: '{' name. A set is written in { }.
			r := ds[filter s = 'foo'];             -> 1:20 5 ds has no column foo here. Its columns: id, n, m, x, s, d, p, b, sex. Names stand in single quotes, texts in double quotes.
			r := ds[filter s = "foo];              -> 1:20 1 This character has no meaning here, or a quote is not closed.
			r = ds;                                -> 1:3 1 Found =, expected: 'define' name.
			r := ds[keep n m];                     -> 1:16 1 Found m, expected: ']'.
			r := ds[calc z := substr(s, 0)];       -> 1:29 1 Places in a text are counted from 1; found 0.
			r := ds[calc z := round(x, 400)];      -> 1:28 3 The number 400 is too large.
			r := timeshift(ts, 999999999);         -> 1:20 9 The number 999999999 is too large.
			r := ds[calc z := dateadd(d, 999999999999, "D")]; -> 1:30 12 The number 999999999999 is too large.
			r := inner_join(ds, ds);               -> 1:21 2 The name ds stands for two datasets of the join
			r := inner_join(ds as a, single as b); -> 1:26 6 single cannot stand here. (It is a word of the language
			r := ds[filter n > 1]                  -> 2:1 1 Found the end of the script, expected
			define operator f (x integer) is f(x) end operator; r := ds[calc z := f(n)]; -> 1:34 1 The operator f is defined by itself.
			define operator f (x integer) is x end operator; r := ds[calc z := f()];     -> 1:68 3 The operator takes a value for x here
			define operator f (x integer) is x end operator; r := ds[calc z := f(n, m)]; -> 1:73 1 The operator f takes 1 argument, found 2.
			define operator f (x string) is x end operator; r := ds[calc z := f(n)];     -> 1:69 1 Expected string, found integer.
			define operator f (x dataset) is x end operator; r := ds[calc z := f(n)];    -> 1:70 1 Expected a dataset, found a single value.
			define operator f (x integer) returns string is x end operator; r := ds[calc z := f(n)]; -> 1:49 1 Expected string, found integer.
			define operator f (x ruleset) is ds end operator; r := f(ds);                -> 1:22 7 Not supported: a parameter of this type.
			define hierarchical ruleset H (variable rule region) is K > N end hierarchical ruleset; r := hierarchy(h, H); -> 1:107 1 The ruleset H has no rule with =
			r := ds[calc z := n, Z := m];          -> 1:9 19 The result would have two columns Z.
			r := h[aggr x := sum(n), X := max(n) group by t]; -> 1:8 40 The result would have two columns X.
			r := ts[aggr q := sum(n) group by g time_agg("A")]; -> 1:46 3 Found "A", expected: A S Q M W D
			""")
	void whatIsWrongIsToldAtItsPlace(String script, String expected) {
		List<VtlProblem> problems = data.compile(script).problems();

		assertThat(problems).hasSize(1);
		VtlProblem problem = problems.get(0);
		assertThat(problem.severity()).isEqualTo(Severity.ERROR);
		assertThat(problem.line() + ":" + problem.column() + " " + problem.length() + " " + problem.message()).startsWith(expected);
	}

	@Test
	void slipsOfThePenAreWarningsAndTheRulesStillRun() {
		VtlProgram program = data.compile("""
				define datapoint ruleset D (variable sex) is sex = "Male" errorcode "x" end datapoint ruleset;
				define datapoint ruleset E (variable sex) is sex = "M" end datapoint ruleset;
				r := check_datapoint(ds, D);
				""");

		assertThat(program.sound()).isTrue();
		assertThat(program.rules()).hasSize(1);
		assertThat(program.problems()).extracting(VtlProblem::severity).containsOnly(Severity.WARNING);
		assertThat(program.problems()).extracting(VtlProblem::message).containsExactly("\"Male\" is not a code of CL_sex.",
				"Nothing is checked against the ruleset E.");
	}

	@Test
	void anOperatorThatNothingCallsIsAWarning() {
		assertThat(data.compile("define operator f (x integer) is x end operator;").problems()).singleElement()
				.isEqualTo(new VtlProblem(Severity.WARNING, 1, 17, 1, "Nothing uses the operator f."));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			ds[filter s = "foo' or 1=1 --"]                                       -> ``
			ds[filter s in {"x', 'foo", "y\\"}]                                  -> ``
			ds[calc z := "'); drop table t0; --"][keep z]                         -> a '); drop table t0; --|b '); drop table t0; --|c '); drop table t0; --
			ds[calc 'z" from t0; drop table t0; --' := n][keep 'z" from t0; drop table t0; --'] -> a 1|b null|c 9
			ds[calc 'select' := n, 'É中😀' := m][keep 'select', 'É中😀']             -> a 1 2|b null 5|c 9 5
			ds[calc z := replace(s, "o", "'")][keep z]                            -> a f''|b null|c Bar
			ds[calc z := match_characters(s, "f(o'|o)+")][keep z]                 -> a true|b null|c false
			ds[calc z := length("é😀"), y := substr("😀ab", 2, 1), x := "Z" < "a", w := "é" < "z"][keep z, y, x, w][filter z > 0 and id = "a"] -> a true 2 a false
			""")
	void nothingInAScriptIsTakenForSql(String expression, String rows) throws Exception {
		assertThat(shown("r := " + expression + ";")).isEqualTo(rows == null ? "" : rows);
		assertThat(data.result("r := ds;", "r")).as("the table is still there").hasSize(3);
	}

	@Test
	void namesAndCodesOfTheCatalogueAreNoSqlEither() throws Exception {
		data.table("weird", "k!:string a\"b:integer 'c:coded=x'y|z\"", "u,1,x'y", "v,2,z\"");

		assertThat(shown("r := weird;")).isEqualTo("u 1 x'y|v 2 z\"");
		assertThat(shown("r := weird[drop 'a\"b'];")).isEqualTo("u x'y|v z\"");
		assertThat(data.breaches("r := check(ds#n > 100 errorcode \"it's\" errorlevel \"x');\");")).containsExactly("it's a", "it's c");
	}

	@Test
	void linesMayEndAsOnAnySystemAndCommentsStandAnywhere() throws Exception {
		String script = "/* all */ r // the result\n := ds [ // from\n filter n > 1 /* n */ ] ; // end";
		assertThat(shown(script)).startsWith("c 9 5");
		assertThat(shown(script.replace("\n", "\r\n"))).startsWith("c 9 5");
		assertThat(data.compile("r := ds;\r\nq := dss;\r\n").problems()).singleElement().extracting(VtlProblem::line, VtlProblem::column)
				.containsExactly(2, 6);
		assertThat(data.compile("").problems()).isEmpty();
		assertThat(data.compile(" \n// nothing\n").problems()).isEmpty();
	}

	@Test
	void placesAreCountedInCharactersAsEditorsDo() {
		assertThat(data.compile("r := ds[calc z := \"\uD83D\uDE00\"];\nq := ds[filter s = \"\uD83D\uDE00\" and nn = \"\uD83D\uDE00\"];").problems())
				.singleElement().extracting(VtlProblem::line, VtlProblem::column, VtlProblem::length).containsExactly(2, 29, 2);
		assertThat(data.compile("r := ds[filter s = \"\uD83D\uDE00\" ];;").problems()).singleElement()
				.extracting(VtlProblem::line, VtlProblem::column).containsExactly(1, 27);
		assertThat(data.compile("r := ds[filter s = \"\uD83D\uDE00\"").problems()).isNotEmpty();
	}

	@Test
	void aProblemIsToldInTheReadersLanguage() {
		for (String language : List.of("en", "fr", "sw")) {
			Locale.setDefault(Locale.of(language));
			assertThat(data.compile("r := ds[filter nn > 1];").problems()).singleElement().satisfies(problem -> {
				assertThat(problem.column()).isEqualTo(16);
				assertThat(problem.message()).contains("nn").contains(switch (language) {
				case "fr" -> "n\u2019a pas";
				case "sw" -> "haina";
				default -> "has no column";
				});
			});
		}
	}

	@Test
	void wordsThatTheLanguageDoesNotUseAreNames() throws Exception {
		assertThat(data.breaches("r := check('dis.border-crossings'#total > 90 errorcode \"x\" invalid); list := ds[rename n to value];"))
				.containsExactly("x BUSIA 2022", "x KAMPALA 2024", "x MALABA 2023");
	}

	/** Each of these would take an engine, or the translation, out of its memory or its stack. */
	@Test
	void whatIsTooLargeOrTooDeepIsToldAtItsPlace() throws Exception {
		StringBuilder sums = new StringBuilder("v0 := ts;\n");
		StringBuilder doubled = new StringBuilder("v0 := ds;\n");
		for (int number = 1; number < 60; number++) {
			sums.append("v%d := v%d[aggr n := sum(n) group by g, p];\n".formatted(number, number - 1));
			doubled.append("v%d := v%d[calc n := n + n];\n".formatted(number, number - 1));
		}
		String nested = "n";
		for (int depth = 0; depth < 30; depth++)
			nested = "mod(" + nested + ", 7)";

		assertThat(told(sums.toString())).startsWith("52:8 Too much builds on each other here");
		assertThat(told("r := ds[calc z := " + nested + "];")).contains(" What is written here becomes too large for an engine");
		assertThat(told("r := ds[calc z := " + "(".repeat(50_000) + "n" + ")".repeat(50_000) + "];")).startsWith("1:218 Too much");
		assertThat(told("r := ds[filter n = 1" + " or n = 2".repeat(10_000) + "];")).startsWith("1:16 Too much");
		assertThat(told("r := check(ds[filter n = 1" + " or n = 2".repeat(10_000) + "]#n > 1 errorcode \"E\");")).startsWith("1:22 Too much");
		assertThat(data.compile(doubled.toString()).problems()).isEmpty();
		assertThat(data.result(doubled.toString(), "v59")).as("what is named is written once").hasSize(3);
	}
}
