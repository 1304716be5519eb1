// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.fixtures.Corpora;
import org.orodha.vtl.QueryRule;
import org.orodha.vtl.RowRule;
import org.orodha.vtl.VtlProblem;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlRule;

/** What rules find. */
class VtlRuleTest extends VtlTables {

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

	@Test
	void aScriptThatChoosesBetweenTheRowsOfTwoDataSetsIsApplied() throws Exception {
		String keys = "Id_1!:string Id_4!:coded=F|M ";
		data.table("knbs.census-2019.rm42x1", keys + "n:integer", "1,F,1", "1,M,2", "2,F,3");
		data.table("knbs.census-2019.rm42x2", keys + "ok:boolean", "1,F,false", "1,M,false", "2,F,true");
		data.table("knbs.census-2019.rm42x3", keys + "ok:boolean", "1,F,true", "1,M,true", "2,F,false");

		assertThat(data.breaches(Files.readString(Corpora.finding("data/vtl_if_datasets.vtl")))).containsExactly("IFX 1 F");
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
	void aRuleThatOnlyRepeatedRowsCanBreakSaysWhatTheyRepeat() {
		VtlProgram program = data.compile("""
				number_of := odd[calc identifier width := n, identifier thing := k][aggr rows_of := count(), most := sum(n) group by width, thing];
				a := check(number_of[calc ok := rows_of <= 1][keep ok] errorcode "R1");
				b := check(number_of[calc ok := rows_of <= 2][keep ok] errorcode "R2");
				c := check(number_of[calc ok := most <= 1][keep ok] errorcode "R3");
				d := check(number_of[calc ok := rows_of <= 1 and most > 0][keep ok] errorcode "R4");
				""");

		assertThat(program.problems()).isEmpty();
		assertThat(program.rules()).extracting(rule -> ((QueryRule) rule).repetition() != null).containsExactly(true, false, false, false);
		assertThat(((QueryRule) program.rules().get(0)).repetition().values()).hasSize(2);
	}

	@Test
	void theResultOfACheckCanBeUsedFurther() throws Exception {
		assertThat(data.result("""
				define datapoint ruleset D (variable n, m) is A: n < m errorcode "x" errorlevel 3; B: m = 5 end datapoint ruleset;
				a := check_datapoint(ds, D all);
				r := a[filter ruleid = "A" and not bool_var][keep 'errorcode', 'errorlevel'];
				""", "r").toString()).isEqualTo("[{id=c, ruleid=A, errorcode=x, errorlevel=3}]");
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

	/** @param script what is wrong with it stands between two rules that are right, with the codes A1 and Z1 */
	@ParameterizedTest
	@ValueSource(strings = { "L1: n >> 1 errorcode \"L1\"", "L1: n > errorcode \"L1\"", "L1: n != 1 errorcode \"L1\"", "L1: when n = 1 errorcode \"L1\"",
			"L1: (n > 1 errorcode \"L1\"", "errorcode \"L1\"" })
	void aTypingErrorInOneRuleOfARulesetTakesThatRuleOnly(String rule) {
		for (String order : List.of("%2$s; %1$s; %3$s", "%1$s; %2$s; %3$s", "%2$s; %3$s; %1$s")) {
			VtlProgram program = data.compile("define datapoint ruleset D (variable n, m) is "
					+ order.formatted(rule, "A: n > 1 errorcode \"A1\"", "Z: m > 1 errorcode \"Z1\"")
					+ " end datapoint ruleset;\nr := check_datapoint(ds, D);");

			assertThat(program.rules()).extracting(each -> each.header().code()).containsExactly("A1", "Z1");
			assertThat(program.problems()).singleElement().extracting(VtlProblem::line).isEqualTo(1);
			assertThat(program.unchecked()).containsOnlyKeys("L1");
			assertThat(program.sound()).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "define datapoint rulset D (variable n) is L1: n > 1 errorcode \"L1\" end datapoint ruleset; x := check_datapoint(ds, D);",
			"define datapoint ruleset D (variable n) is L1: n >> 1 errorcode \"L1\" end datapoint ruleset; x := check_datapoint(ds, D);",
			"define datapoint ruleset D (variable n) is L1: n > 1 errorcode \"L1\"; x := check_datapoint(ds, D);",
			"define operator f (x integr) is x end operator; x := check(f(ds)#n > 1 errorcode \"L1\");",
			"wrong := ds[filter n > ]; x := check(wrong#n > 1 errorcode \"L1\");", "x := check(ds#n >> 1 errorcode \"L1\");",
			"L1 := check(ds#n >> 1);", "x := check(ds#n > 1 errorcode \"L1\")", "x = check(ds#n > 1 errorcode \"L1\");" })
	void aStatementThatCannotBeReadTakesOnlyWhatBuildsOnIt(String statement) {
		VtlProgram program = data.compile("a := check(ds#m > 1 errorcode \"A1\");\n" + statement
				+ "\nz := check(ds#m > 1 errorcode \"Z1\");");

		assertThat(program.rules()).extracting(each -> each.header().code()).containsExactly("A1", "Z1");
		assertThat(program.problems()).singleElement();
		assertThat(program.unchecked()).containsOnlyKeys("L1");
	}

	@Test
	void aSemicolonTooManyInARulesetCostsNoRule() {
		VtlProgram program = data.compile("define datapoint ruleset D (variable n) is A: n > 1; B: n > 2; end datapoint ruleset; r := check_datapoint(ds, D);");

		assertThat(program.rules()).hasSize(2);
		assertThat(program.problems()).singleElement();
		assertThat(program.unchecked()).isEmpty();
	}

	@Test
	void rulesThatAreNamedByTheirNumberAloneAreNotNamedByAnother() {
		VtlProgram program = data.compile("define datapoint ruleset D (variable n) is n >> 1; n > 2 end datapoint ruleset; r := check_datapoint(ds, D);");

		assertThat(program.rules()).isEmpty();
		assertThat(program.problems()).singleElement();
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
