package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.findings.Severity;
import org.orodha.data.vtl.QueryRule;
import org.orodha.data.vtl.RowRule;
import org.orodha.data.vtl.VtlProblem;
import org.orodha.data.vtl.VtlProgram;
import org.orodha.data.vtl.VtlRule;

class VtlTest {

	@TempDir
	Path folder;

	private final Locale before = Locale.getDefault();
	private VtlData data;

	@BeforeEach
	void open() throws IOException {
		Locale.setDefault(Locale.ENGLISH);
		data = new VtlData(folder);
		data.codes("CL_POST", "BUSIA", "MALABA");
		data.table("ds", "id!:string n:integer m:integer x:decimal s:string d:date=dd/MM/yyyy p:time_period b:boolean sex:coded=M|F",
				"a,1,2,0.1,foo,31/01/2024,2024-Q1,true,M", "b,,5,0.3,,29/02/2024,2024,,F", "c,9,5,0.2,Bar,,2024-03,false,");
		data.table("dis.border-crossings", "post!:string year!:integer total:integer men:integer women:integer",
				"BUSIA,2022,90,50,40", "BUSIA,2023,100,60,40", "BUSIA,2024,120,70,51", "MALABA,2023,80,,30", "KAMPALA,2024,5,3,2");
		data.table("dis.border-crossings@previous", "post!:string year!:integer total:integer men:integer women:integer",
				"BUSIA,2023,100,60,40", "MALABA,2023,75,45,30", "BUSIA,2021,80,40,40");
		data.table("h", "t!:string region!:coded=K|N|S|C kind!:string n:integer", "1,K,x,10", "1,N,x,4", "1,S,x,6", "2,K,x,9", "2,N,x,3",
				"2,S,x,", "3,K,y,5", "3,N,y,1", "3,S,y,2", "4,N,y,1", "4,C,y,1", "4,S,y,3");
		data.table("ts", "g!:string p!:time_period n:integer", "A,2024-Q1,2", "A,2024-Q2,5", "A,2024-Q4,-3", "B,2024-01,4", "B,2024-02,",
				"B,2024-03,6", "B,2024-06,7");
		data.table("gap", "g!:string p!:time_period n:integer", "A,2022,1", "A,2024,1", "B,2023,1");
		data.table("odd", "k!:string p!:time_period n:integer", "a,2024-W52,1", "b,2024-D366,1", "c,2024A1,1", "d,2024M12,1",
				"e,2024-12-31,1", "f,2024-S2,1", "g,junk,1");
		data.table("days", "g!:string d!:date n:integer", "A,2024-02-29,1");
		data.table("items", "y!:string item!:string v:integer", "2010,M,2", "2010,N,5", "2010,O,4", "2010,P,7", "2010,Q,-7", "2010,S,3",
				"2010,T,9", "2010,U,", "2010,V,6");
	}

	@AfterEach
	void close() {
		data.close();
		Locale.setDefault(before);
	}

	@Test
	void rulesAboutOneRowBecomeOneExpression() throws Exception {
		VtlProgram program = data.compile("""
				define datapoint ruleset sums (variable total, men, women) is
					R1: total = men + women errorcode "SUM" errorlevel 2;
					when men > 60 then women > 60
				end datapoint ruleset;
				checked := check_datapoint('dis.border-crossings', sums);
				""");

		assertThat(program.problems()).isEmpty();
		assertThat(program.rules()).hasSize(2).allMatch(RowRule.class::isInstance);
		assertThat(program.rules().get(0).header())
				.isEqualTo(new VtlRule.Header("SUM", "R1", "2", 2, 2, "dis.border-crossings", List.of("total", "men", "women")));
		assertThat(program.rules().get(1).header())
				.isEqualTo(new VtlRule.Header("sums_2", "sums_2", null, 3, 2, "dis.border-crossings", List.of("women", "men")));
	}

	@Test
	void aConditionThatIsNullIsNoBreach() throws Exception {
		assertThat(data.breaches("""
				define datapoint ruleset sums (variable total, men, women) is
					total = men + women errorcode "SUM"; when men > 60 then women > 60 errorcode "WHEN"
				end datapoint ruleset;
				checked := check_datapoint('dis.border-crossings', sums);
				""")).containsExactly("SUM BUSIA 2024", "WHEN BUSIA 2024");
	}

	@Test
	void rowsThatAreFilteredAndComputedAreStillCheckedRowByRow() throws Exception {
		String script = """
				define datapoint ruleset share (variable share) is share < 0.42 errorcode "SHARE" end datapoint ruleset;
				recent := 'dis.border-crossings'[filter year >= 2023][calc share := women / total];
				checked := check_datapoint(recent, share);
				""";

		assertThat(data.compile(script).rules()).singleElement().isInstanceOf(RowRule.class);
		assertThat(data.breaches(script)).containsExactly("SHARE BUSIA 2024");
	}

	@Test
	void aRulesetIsAppliedToOtherColumns() throws Exception {
		assertThat(data.breaches("""
				define datapoint ruleset less (valuedomain small, large) is small <= large errorcode "LESS" end datapoint ruleset;
				checked := check_datapoint(ds, less components n, m);
				""")).containsExactly("LESS c");
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			n + m * 2 - 1                                  -> 4 null 18
			m / n                                          -> 2.0 null 0.5555555555555556
			m / 0                                          -> null null null
			-n -1                                          -> -2 null -10
			mod(m, 3)                                      -> 2 2 2
			abs(-m)                                        -> 2 5 5
			round(x * 3, 1)                                -> 0.3 0.9 0.6
			trunc(x * 100)                                 -> 10 30 20
			floor(x) + ceil(x)                             -> 1 1 1
			power(m, 2)                                    -> 4.0 25.0 25.0
			round(sqrt(m), 2)                              -> 1.41 2.24 2.24
			round(ln(exp(n)), 6)                           -> 1.0 null 9.0
			x + 0.2 = 0.3                                  -> true false false
			x + 0.2 > 0.3                                  -> false true true
			n <> 1                                         -> false null true
			n = 1 xor m = 5                                -> true null true
			isnull(n) or n > 100                           -> false true false
			not (n > 1) and m > 0                          -> true null false
			between(m, n, 4)                               -> true false false
			s in {"foo", "bar"}                            -> true null false
			n not_in {1, 2}                                -> false null true
			id in CL_POST                                  -> false false false
			nvl(n, 0.5)                                    -> 1.0 0.5 9.0
			if n > 1 then "many" else "few"                -> few few many
			case when n > 1 then 2 when m > 4 then 1 else 0 -> 0 1 2
			upper(s) || "-" || lower(id)                   -> FOO-a null BAR-c
			substr(s, 2)                                   -> oo null ar
			substr(s, 1, 2)                                -> fo null Ba
			trim("  a ") || ltrim(" b") || rtrim("c ")     -> abc abc abc
			length(s)                                      -> 3 null 3
			replace(s, "o", "0")                           -> f00 null Bar
			instr(s, "o", 3)                               -> 3 null 0
			match_characters(s, "[a-z]+")                  -> true null false
			levenshtein(s, "fooo")                         -> 1 null 4
			cast(n, string)                                -> 1 null 9
			cast(x * 10, integer)                          -> 1 3 2
			cast(s, integer)                               -> null null null
			cast("31/12/2023", date, "DD/MM/YYYY") < d     -> true true null
			year(d) * 100 + month(d)                       -> 202401 202402 null
			dayofmonth(d)                                  -> 31 29 null
			dayofyear(d)                                   -> 31 60 null
			datediff(d, cast("2024-03-01", date))          -> 30 1 null
			dateadd(d, 1, "M")                             -> 2024-02-29 2024-03-29 null
			d >= "2024-02-01"                              -> false true null
			d <= current_date()                            -> true true null
			period_indicator(p)                            -> Q A M
			year(p)                                        -> 2024 2024 2024
			month(p)                                       -> null null 3
			b                                              -> true null false
			sum(m over (order by m data points between unbounded preceding and current data point)) -> 2 5 5
			lag(n, 1 0 over (partition by b order by id))  -> 0 0 0
			count(n over (partition by p))                 -> 1 1 1
			ratio_to_report(m over (partition by b))       -> 1.0 1.0 1.0
			""")
	void expressionsHaveTheValuesOfTheManual(String expression, String values) throws Exception {
		assertThat(data.result("r := ds[calc z := " + expression + "];", "r").stream().map(row -> row.get("id") + row.get("z")).sorted()
				.map(value -> value.substring(1)).toList()).containsExactly(values.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			check(c#total > 85 errorcode "MIN" invalid)                            -> MIN KAMPALA 2024|MIN MALABA 2023
			check(c#total = c#men + c#women imbalance c#total - c#men)             -> r BUSIA 2024 50
			check(sum(c#total group by year) > 100 errorcode "Y")                  -> Y 2022
			check(sum(c#total group by post having count() > 1) < 300 errorcode "P") -> P BUSIA
			check(c#total >= p#total)                                              -> ``
			check(sum(c#total group by post) <= sum(p#total group by post) imbalance sum(p#total group by post)) -> r BUSIA 180|r MALABA 75
			check(exists_in(p, c) errorcode "GONE")                                -> GONE BUSIA 2021
			check(not exists_in(c, p) errorcode "KEPT")                            -> KEPT BUSIA 2023|KEPT MALABA 2023
			check(max(c#total) < 100)                                              -> r
			check(inner_join(c as a, p as b calc ok := a#total = b#total keep ok)) -> r MALABA 2023
			check(left_join(c as a, p as b calc ok := not isnull(b#total) keep ok)) -> r BUSIA 2022|r BUSIA 2024|r KAMPALA 2024
			check(c[calc ok := total >= lag(total, 1 over (partition by post order by year))][keep ok]) -> ``
			check(c[calc ok := total <= lag(total, 1 over (order by year))][keep ok]) -> r BUSIA 2023|r BUSIA 2024
			check(c[calc k := rank(over (partition by post order by total desc))]#k > 1) -> r BUSIA 2024|r KAMPALA 2024|r MALABA 2023
			check(union(c, p)#total > 80)                                          -> r BUSIA 2021|r KAMPALA 2024|r MALABA 2023
			check(count(setdiff(c, p)) < 3)                                        -> r
			check(symdiff(c, p)#total < 90)                                        -> r BUSIA 2022|r BUSIA 2024
			check(c[sub year = 2023]#men > 70)                                     -> r BUSIA 2023
			check(c[aggr k := count(), total := sum(total) group except year]#k > 1) -> r KAMPALA|r MALABA
			check(c#total > avg(c#total) * 0.5)                                    -> r KAMPALA 2024
			check(c[filter post not_in CL_POST]#total < 0)                         -> r KAMPALA 2024
			check(if c#men > 60 then c#women > 60 else c#women > 35)               -> r BUSIA 2024|r KAMPALA 2024|r MALABA 2023
			""")
	void checksFindTheRowsThatBreakThem(String check, String breaches) throws Exception {
		assertThat(String.join("|", data.breaches("c := 'dis.border-crossings'; p := 'dis.border-crossings@previous'; r := " + check + ";")))
				.isEqualTo(breaches);
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			``               -> SUM 3 K y 2
			non_null         -> SUM 3 K y 2
			non_zero         -> SUM 3 K y 2|SUM 4 K y -4
			partial_null     -> SUM 3 K y 2
			partial_zero     -> SUM 3 K y 2|SUM 4 K y -4
			always_null      -> SUM 3 K y 2
			always_zero      -> SUM 3 K y 2|SUM 4 K y -4
			""")
	void hierarchiesAddUpAsTheirModeSays(String mode, String breaches) throws Exception {
		assertThat(String.join("|", data.breaches("""
				define hierarchical ruleset regions (variable rule region) is K = N + S errorcode "SUM" end hierarchical ruleset;
				checked := check_hierarchy(h, regions rule region %s);
				""".formatted(mode)))).isEqualTo(breaches);
	}

	@Test
	void hierarchiesCompareSubtractAndDependOnConditions() throws Exception {
		assertThat(data.breaches("""
				define hierarchical ruleset regions (variable condition kind as k rule region) is
					LESS: N >= K - S errorcode "A";
					WHEN: when k = "y" then S <= N errorcode "B";
					TERM: N = C[k = "x"] + N errorcode "C"
				end hierarchical ruleset;
				checked := check_hierarchy(h, regions condition kind rule region);
				""")).containsExactly("A 3 N y -2", "B 3 S y 1", "B 4 S y 2");
	}

	@Test
	void whatTheDatasetLacksComesFromOtherRulesOfTheHierarchy() throws Exception {
		String script = """
				define hierarchical ruleset regions (variable rule region) is
					K = N + S errorcode "K"; N = C errorcode "N"; S = N + C errorcode "S"
				end hierarchical ruleset;
				checked := check_hierarchy(h[filter t = "4" and region <> "N" or t = "3" and region <> "S"], regions rule region %s);
				""";

		assertThat(data.breaches(script.formatted(""))).isEmpty();
		assertThat(data.breaches(script.formatted("dataset_priority"))).containsExactly("S 4 S y 1");
	}

	@Test
	void theResultOfACheckCanBeUsedFurther() throws Exception {
		assertThat(data.result("""
				define datapoint ruleset D (variable n, m) is A: n < m errorcode "x" errorlevel 3; B: m = 5 end datapoint ruleset;
				a := check_datapoint(ds, D all);
				r := a[filter ruleid = "A" and not bool_var][keep 'errorcode', 'errorlevel'];
				""", "r").toString()).isEqualTo("[{id=c, ruleid=A, errorcode=x, errorlevel=3}]");
	}

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
			r := timeshift(ds, 1);                 -> 1:16 2 Expected one identifier that is a time period; ds has none, or several.
			r := timeshift(days, 1);               -> 1:16 4 Expected an identifier that is a time period; days has dates
			r := flow_to_stock(ds);                -> 1:20 2 Expected one identifier that is a time period
			r := fill_time_series(h);              -> 1:23 1 Expected one identifier that is a time period
			r := sum(h group all time_agg("A"));   -> 1:12 23 Expected one identifier that is a time period
			r := sum(ts group all p);              -> 1:13 11 Not supported: after group all anything but time_agg.
			r := ds[calc z := time_agg("X", _, p)]; -> 1:28 3 Expected one of A, S, Q, M, W, D; found "X".
			r := ds[calc z := time_agg("A")];      -> 1:19 13 Without a value, time_agg stands in group all only.
			r := ds[filter p < "2024-Q5"];         -> 1:20 9 Expected a time period such as 2024, 2024-Q3 or 2024-07, found "2024-Q5".
			r := ds[filter p in {"2024", "May"}];  -> 1:30 5 Expected a time period such as 2024, 2024-Q3 or 2024-07, found "May".
			r := ds[calc z := random(1, 2)];       -> 1:19 12 Not supported: random. A check gives the same result every time.
			r := eval(f(ds));                      -> 1:6 11 Not supported: eval.
			r := ds[calc z := instr(s, "o", 1, 2)]; -> 1:36 1 Not supported: another occurrence than the first.
			r := ds[calc z := cast(n, string, "9.9")]; -> 1:35 5 Not supported: the mask "9.9" for this cast.
			r := ds[calc z := match_characters(s, "(a)\\1")]; -> 1:39 7 Not supported in regular expressions: \\1
			r := ds[calc z := match_characters(s, "(a")]; -> 1:39 4 "(a" is no regular expression
			r := ds[calc z := sum(n over (order by s range between 1 preceding and 1 following))]; -> 1:42 41 A range needs one order
			r := ds[calc id := "x"];               -> 1:14 2 id is an identifier and cannot be computed anew.
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
			define operator f (x integer) is x end operator; r := ds[calc z := f(n, m)]; -> 1:73 1 The operator f takes 1 arguments, found 2.
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

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			timeshift(ts, 1)                   -> A 2024-Q2 2|A 2024-Q3 5|A 2025-Q1 -3|B 2024-02 4|B 2024-03 null|B 2024-04 6|B 2024-07 7
			timeshift(ts, -3)                  -> A 2023-Q2 2|A 2023-Q3 5|A 2024-Q1 -3|B 2023-10 4|B 2023-11 null|B 2023-12 6|B 2024-03 7
			timeshift(odd, 1)                  -> a 2025-W01 1|b 2025-01-01 1|c 2025A1 1|d 2025M01 1|e 2025-01-01 1|f 2025-S1 1|g null 1
			flow_to_stock(ts)                  -> A 2024-Q1 2|A 2024-Q2 7|A 2024-Q4 4|B 2024-01 4|B 2024-02 null|B 2024-03 10|B 2024-06 17
			stock_to_flow(ts)                  -> A 2024-Q1 2|A 2024-Q2 3|A 2024-Q4 null|B 2024-01 4|B 2024-02 null|B 2024-03 null|B 2024-06 null
			fill_time_series(ts)[filter isnull(n)] -> A 2024-Q3 null|B 2024-02 null|B 2024-04 null|B 2024-05 null
			fill_time_series(gap, all)         -> A 2022 1|A 2023 null|A 2024 1|B 2022 null|B 2023 1|B 2024 null
			fill_time_series(gap, single)      -> A 2022 1|A 2023 null|A 2024 1|B 2023 1
			sum(ts group all time_agg("A"))    -> A 2024 4|B 2024 17
			sum(ts group all time_agg("S"))    -> A 2024-S1 7|A 2024-S2 -3|B 2024-S1 17
			ts[aggr q := sum(n) group by g time_agg(Q)] -> A 2024-Q1 2|A 2024-Q2 5|A 2024-Q4 -3|B 2024-Q1 10|B 2024-Q2 7
			odd[calc z := time_agg("Q", _, p)][keep z] -> a 2024-W52 2024-Q4|b 2024-D366 2024-Q4|c 2024A1 null|d 2024M12 2024-Q4|e 2024-12-31 2024-Q4|f 2024-S2 null|g junk null
			odd[calc z := p > "2024-W51"][keep z] -> a 2024-W52 true|b 2024-D366 null|c 2024A1 null|d 2024M12 null|e 2024-12-31 null|f 2024-S2 null|g junk null
			odd[calc z := p <= "2024-12"][keep z] -> a 2024-W52 null|b 2024-D366 null|c 2024A1 null|d 2024M12 true|e 2024-12-31 null|f 2024-S2 null|g junk null
			days[calc z := time_agg("M", _, d, first), y := time_agg("Q", _, d), x := time_agg("W", _, d)][keep z, y, x] -> A 2024-02-29 2024-02-01 2024-03-31 2024-03-03
			sum(days group all time_agg("M"))  -> A 2024-02-29 1
			""")
	void timeSeriesMoveAddUpAndAreFilled(String expression, String rows) throws Exception {
		assertThat(shown("r := " + expression + ";")).isEqualTo(rows);
	}

	/** The example of the manual: hierarchical roll-up. */
	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			``                  -> 2010 B 11|2010 C 0|2010 G 11
			non_null            -> 2010 B 11|2010 C 0|2010 G 11
			non_zero            -> 2010 B 11|2010 D 3|2010 E null|2010 G 11|2010 H null|2010 I 14
			partial_null        -> 2010 B 11|2010 C 0|2010 D null|2010 E null|2010 G 11|2010 H null|2010 I null
			partial_zero        -> 2010 B 11|2010 C 0|2010 D 3|2010 E null|2010 G 11|2010 H null|2010 I 14
			always_null         -> 2010 A null|2010 B 11|2010 C 0|2010 D null|2010 E null|2010 F null|2010 G 11|2010 H null|2010 I null
			always_zero         -> 2010 A 0|2010 B 11|2010 C 0|2010 D 3|2010 E null|2010 F 0|2010 G 11|2010 H null|2010 I 14
			non_null dataset    -> 2010 B 11|2010 C 0
			non_null rule_priority -> 2010 B 11|2010 C 0|2010 G 11
			""")
	void hierarchiesAreComputed(String modes, String rows) throws Exception {
		assertThat(shown("""
				define hierarchical ruleset H (valuedomain rule VD) is
					A = J + K + L; B = M + N + O; C = P + Q; D = R + S; E = T + U + V; F = Y + W + Z; G = B + C; H = D + E; I = D + G
				end hierarchical ruleset;
				r := hierarchy(items, H rule item %s);
				""".formatted(modes))).isEqualTo(rows);
	}

	@Test
	void computedItemsStandBesideTheOthers() throws Exception {
		assertThat(shown("""
				define hierarchical ruleset H (variable rule region) is C = N + S end hierarchical ruleset;
				r := hierarchy(h[filter t in {"1", "4"}], H rule region all);
				""")).isEqualTo("1 C x 10|1 K x 10|1 N x 4|1 S x 6|4 C y 4|4 N y 1|4 S y 3");
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			inner_join(c as a, p as b apply a - b)                       -> BUSIA 2023 0 0 0|MALABA 2023 5 null 0
			inner_join(c as a, p as b filter a#total > 90 apply a + b)   -> BUSIA 2023 200 120 80
			left_join(c as a, p as b apply nvl(b, 0) - a)                -> BUSIA 2022 -90 -50 -40|BUSIA 2023 0 0 0|BUSIA 2024 -120 -70 -51|KAMPALA 2024 -5 -3 -2|MALABA 2023 -5 null 0
			full_join(c[keep total] as a, p[keep men] as b keep total, men)[filter isnull(total)] -> BUSIA 2021 null 40
			inner_join(c[keep total] as a, p[keep men] as b using post filter a#year = 2022 keep a#total, b#men rename a#year to y, b#year to z) -> BUSIA 2022 90 2021 40|BUSIA 2022 90 2023 60
			cross_join(c[aggr n := count() group by post] as a, one as b)[keep n, k] -> BUSIA 3 x 7|KAMPALA 1 x 7|MALABA 1 x 7
			c[sub post = "BUSIA", year = 2022]                           -> 90 50 40
			c[keep men, women][unpivot sex, persons][filter year = 2024] -> BUSIA 2024 men 70|BUSIA 2024 women 51|KAMPALA 2024 men 3|KAMPALA 2024 women 2
			h[filter kind = "y"][pivot region, n]                        -> 3 y 5 1 2 null|4 y null 1 3 1
			c[calc z := sum(total over (partition by post order by year range between 1 preceding and current data point))][keep z] -> BUSIA 2022 90|BUSIA 2023 190|BUSIA 2024 220|KAMPALA 2024 5|MALABA 2023 80
			c[calc z := first_value(total over (partition by post order by year)), y := last_value(total over (partition by post order by year data points between unbounded preceding and unbounded following))][keep z, y][filter year = 2023] -> BUSIA 2023 90 120|MALABA 2023 80 80
			c[calc z := lead(total, 1 over (partition by post order by year))][keep z] -> BUSIA 2022 100|BUSIA 2023 120|BUSIA 2024 null|KAMPALA 2024 null|MALABA 2023 null
			ds[calc z := cast(d, string, "DD.MM.YYYY")][keep z]          -> a 31.01.2024|b 29.02.2024|c null
			""")
	void datasetsAreJoinedAndTurned(String expression, String rows) throws Exception {
		data.table("lone", "i!:string k:integer", "x,7");
		assertThat(shown("c := 'dis.border-crossings'; p := 'dis.border-crossings@previous'; one := lone; r := " + expression + ";"))
				.isEqualTo(rows);
	}

	@Test
	void aScriptDefinesOperatorsOfItsOwn() throws Exception {
		String script = """
				define operator share (part number, whole number default 100) returns number is round(part / whole * 100, 1) end operator;
				define operator large (of dataset, least integer) returns dataset is of[filter total >= least] end operator;
				define operator both (one component, other measure<integer>) is one + other end operator;
				c := 'dis.border-crossings';
				r := large(c, 100)[calc men_share := share(men, total), of_hundred := share(men, _), all := both(men, women)]
					[keep men_share, of_hundred, all];
				""".replace("all", "everybody");

		assertThat(shown(script)).isEqualTo("BUSIA 2023 60.0 60.0 100|BUSIA 2024 58.3 70.0 121");
		assertThat(data.breaches(script + "k := check(large(c, 100)#men <= 60 errorcode \"M\");")).containsExactly("M BUSIA 2024");
	}

	@Test
	void anOperatorThatNothingCallsIsAWarning() {
		assertThat(data.compile("define operator f (x integer) is x end operator;").problems()).singleElement()
				.isEqualTo(new VtlProblem(Severity.WARNING, 1, 17, 1, "Nothing uses the operator f."));
	}

	@Test
	void whatDecimalsSayIsWhatIsRoundedAndIntegersAreExact() throws Exception {
		data.table("exact", "k!:string a:integer c:decimal", "u,9007199254740993,2.675", "v,9223372036854775806,-1.005",
				"w,9223372036854775807,0.285", "x,-7,1e300", "y,12,123456789012345.67", "z,5,0.29");

		assertThat(shown("r := exact[calc r := round(c, 2), t := trunc(c, 2), s := a + 1, d := a - 1, m := mod(a, 10), n := -a]"
				+ "[keep r, t, s, d, m, n];")).isEqualTo(String.join("|",
						"u 2.68 2.67 9007199254740994 9007199254740992 3 -9007199254740993",
						"v -1.01 -1.0 9223372036854775807 9223372036854775805 6 -9223372036854775806",
						"w 0.29 0.28 null 9223372036854775806 7 -9223372036854775807", "x 1.0E300 1.0E300 -6 -8 3 7",
						"y 1.2345678901234567E14 1.2345678901234567E14 13 11 2 -12", "z 0.29 0.29 6 4 5 -5"));
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

	private String shown(String script) throws Exception {
		return String.join("|", data.result(script, "r").stream()
				.map(row -> String.join(" ", row.values().stream().map(String::valueOf).toList())).sorted().toList());
	}

	@Test
	void oneWrongRuleDoesNotTakeTheOthersAlong() {
		VtlProgram program = data.compile("""
				define datapoint ruleset D (variable n, s) is A: n > s; B: n > 1; C: m > 1 end datapoint ruleset;
				wrong := ds[filter nothing];
				alsoWrong := check(wrong#n > 1);
				r := check_datapoint(ds, D);
				""");

		assertThat(program.rules()).singleElement().extracting(rule -> rule.header().name()).isEqualTo("B");
		assertThat(program.problems()).extracting(VtlProblem::line).containsExactly(1, 1, 2);
	}

	@Test
	void wordsThatTheLanguageDoesNotUseAreNames() throws Exception {
		assertThat(data.breaches("r := check('dis.border-crossings'#total > 90 errorcode \"x\" invalid); list := ds[rename n to value];"))
				.containsExactly("x BUSIA 2022", "x KAMPALA 2024", "x MALABA 2023");
	}

	@Test
	void rulesOverSeveralRowsSayTheirKeysAndValues() {
		assertThat(data.compile("r := check(sum(h#n group by t) > 5 errorcode \"x\" imbalance sum(h#n group by t) - 5);").rules())
				.singleElement().isInstanceOfSatisfying(QueryRule.class, rule -> {
					assertThat(rule.keys()).containsExactly("t");
					assertThat(rule.imbalance()).isEqualTo("imbalance");
					assertThat(rule.values()).containsExactly("n", "imbalance");
					assertThat(rule.header().dataset()).isEqualTo("h");
				});
	}

	@Test
	void hugeAndSillyNumbersDoNotStopTheEngine() throws Exception {
		data.table("wild", "id!:string n:integer s:decimal", "a,9223372036854775807,-1", "b,-9223372036854775808,1e308", "c,x,nan");

		assertThat(data.breaches("""
				r := check(wild[calc ok := n + n * n > 0 and abs(n) > 1 and ln(s) > sqrt(s) and power(s, 9) > exp(s) and mod(n, 0) = n
					and cast(s, integer) > 0 and round(s, 2) > 1 and floor(s * 1e) > 2][keep ok]);
				""".replace("1e)", "1000)"))).isNotNull();
	}

	/** Whatever stands in a file, a rule is true, false or unknown for it. */
	@ParameterizedTest
	@ValueSource(strings = { "datediff(d, t) > 1", "dateadd(d, n, \"Y\") > d", "dateadd(t, -n, \"D\") > t", "year(d) * month(d) * dayofyear(t) > 1",
			"time_agg(\"M\", _, d) > time_agg(\"A\", _, t)", "time_agg(\"Q\", _, p) = p", "p > \"2024-01\" or p < \"2024-W01\" or p > \"2024-01-01\"",
			"cast(d, string, \"DD.MM.YYYY\") = s", "x + 1 > x * x or x / x = 1", "round(x, 2) + trunc(x, 3) + floor(x) + ceil(x) + abs(x) > 1",
			"sqrt(x) + ln(x) + exp(x) + power(x, 9) + log(x, 2) > 1", "mod(x, 3) + mod(n, 3) + mod(3, n) + mod(3, x) > 1",
			"cast(x, integer) + cast(n, number) + cast(s, number) > 1", "n * n + n - -n > abs(n)", "substr(s, n) = substr(s, 1, n) || substr(s, n, n)",
			"replace(s, \"\", \"x\") = s and instr(s, \"\") = 1", "sum(n over (order by n range between 1 preceding and 1 following)) > 1",
			"avg(x over (order by id)) > stddev_pop(x over (order by id))", "lag(n, 99999 over (order by id)) > 1" })
	void noValueOfAFileStopsTheEngine(String condition) throws Exception {
		data.table("wild", "id!:string d:date t:date_time n:integer x:decimal s:string p:time_period",
				"a,infinity,infinity,9223372036854775807,inf,abc,9999-Q4", "b,-infinity,-infinity,-9223372036854775808,nan,,0000-01",
				"c,9999-12-31,9999-12-31 23:59:59,1000000000000,-inf,\u00E9,2024-M99", "d,0001-01-01,0001-01-01,0,1e308,x,2024-D999",
				"e,epoch,x,5,5e-324,'\uD83D\uDE00\\,2024-W99");

		assertThat(data.result("r := wild[calc z := " + condition + "];", "r")).hasSize(5);
	}

	@Test
	void seriesOfSillyPeriodsAreSeriesToo() throws Exception {
		data.table("silly", "p!:time_period n:integer", "9999-Q4,1", "0000-01,9223372036854775807", "2024-M99,1", "2024-D999,1", "junk,1", ",1");
		for (String call : List.of("timeshift(silly, 1)", "timeshift(silly, -100000)", "flow_to_stock(silly)", "stock_to_flow(silly)",
				"sum(silly group all time_agg(\"A\"))", "fill_time_series(silly[filter p <> \"0000-01\"])"))
			assertThat(data.result("r := " + call + ";", "r")).as(call).isNotEmpty();
	}

	@Test
	void fiveThousandRulesAreTranslated() throws Exception {
		StringBuilder script = new StringBuilder("define datapoint ruleset D (variable n, m) is\n");
		for (int number = 0; number < 5000; number++)
			script.append(number == 0 ? "" : ";\n").append("R").append(number).append(": when n > ").append(number)
					.append(" then m + n > 2 or isnull(n) errorcode \"E").append(number).append("\"");
		script.append("\nend datapoint ruleset;\nr := check_datapoint(ds, D);\n");

		VtlProgram program = data.compile(script.toString());

		assertThat(program.problems()).isEmpty();
		assertThat(program.rules()).hasSize(5000);
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

	private String told(String script) {
		VtlProblem problem = data.compile(script).problems().get(0);
		return problem.line() + ":" + problem.column() + " " + problem.message();
	}

	@Test
	void aRuleThatCannotBeRunIsNamedWithTheReason() {
		VtlProgram program = data.compile("""
				define datapoint ruleset D (variable n, s) is A: n > s errorcode "A1"; B: n > 1 errorcode "B1" end datapoint ruleset;
				define hierarchical ruleset H (variable rule region) is K = N errorcode "H1"; S = N end hierarchical ruleset;
				other := missing[filter n > 1];
				later := inner_join(other as a, ds as b);
				c := check(later#n > 1 errorcode "C1");
				d := check_datapoint(ds, D);
				e := check_hierarchy(other, H rule region);
				f := check(ds#n > 0 errorcode "F1");
				""");

		assertThat(program.rules()).extracting(rule -> rule.header().code()).containsExactly("B1", "F1");
		assertThat(program.unchecked()).containsOnlyKeys("A1", "C1", "H1", "H_2");
		assertThat(program.unchecked().get("C1").message()).startsWith("There is no dataset missing.");
		assertThat(program.unchecked().get("H_2").line()).isEqualTo(3);
	}

	@Test
	void aLongScriptIsTranslated() {
		StringBuilder rules = new StringBuilder("define datapoint ruleset D (variable n, m, s) is\n");
		for (int number = 0; number < 300; number++)
			rules.append(number == 0 ? "" : ";\n").append("R").append(number).append(": when n > ").append(number)
					.append(" then (m + n) * 2 > n and (s <> \"x\" or not isnull(n)) errorcode \"E").append(number).append("\"");
		VtlProgram program = data.compile(rules + "\nend datapoint ruleset; r := check_datapoint(ds, D);");

		assertThat(program.problems()).isEmpty();
		assertThat(program.rules()).hasSize(300);
	}
}
