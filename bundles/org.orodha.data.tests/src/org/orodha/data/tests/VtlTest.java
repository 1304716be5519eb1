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
			r := ds[calc z := lenght(s)];          -> 1:19 6 There is no function lenght; functions that scripts define themselves are not supported.
			r := ds[calc z := totl];               -> 1:19 4 ds has no column totl here. Its columns: id, n, m, x, s, d, p, b, sex.
			r := 'dis.border-crosings'#men;        -> 1:6 21 There is no dataset dis.border-crosings. Did you mean dis.border-crossings? A name with other characters than letters, digits, dots and underscores stands in single quotes.
			r := check_datapoint(ds, D);           -> 1:26 1 There is no ruleset D of this kind.
			r := check(ds > 3);                    -> 1:17 1 Expected string, found integer.
			r := ds[pivot id, n];                  -> 1:9 11 Not supported: pivot.
			r := hierarchy(ds, H);                 -> 1:6 16 Not supported: hierarchy.
			r := ds[calc z := timeshift(p, 1)];    -> 1:19 15 Not supported: timeshift.
			r := ds[calc z := random(1, 2)];       -> 1:19 12 Not supported: random.
			r := ds[calc id := "x"];               -> 1:14 2 id is an identifier and cannot be computed anew.
			r := inner_join(ds as a, ds as b);     -> 1:6 28 Several datasets of the join have a column n: keep one, drop or rename the others.
			r := ds[filter id in CL_POSTS];        -> 1:22 8 There is no code list CL_POSTS. Did you mean CL_POST?
			r := sum(ds group by sex);             -> 1:22 3 Expected an identifier; sex is none (mark its variable as key or dimension).
			r := ds[filter n > ];                  -> 1:20 1 ] cannot stand here.
			r := ds[calc all := n];                -> 1:14 3 Found all, expected
			r := ds[filter n > 1]                  -> 2:1 1 Found the end of the script, expected
			define operator f (x integer) is x end operator; -> 1:1 6 Not supported: define operator.
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
