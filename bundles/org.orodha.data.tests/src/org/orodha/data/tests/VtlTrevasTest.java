// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.script.ScriptException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.engine.EngineException;

/** Scripts give the same rows here as with Trevas, the VTL engine of INSEE. */
class VtlTrevasTest {

	private static final String CHECKS = """
			define datapoint ruleset D (variable n, m) is R1: n < m errorcode "x" errorlevel 2 end datapoint ruleset; r :=
			check_datapoint(ds, D);

			define datapoint ruleset D (variable n, m) is R1: when m > 2 then n > 3 errorcode "x" errorlevel 2 ; R2: n <=
			m errorcode "y" errorlevel 2 end datapoint ruleset; r := check_datapoint(ds, D invalid);

			define datapoint ruleset D (variable number_total, men, women) is R1: number_total = men + women errorcode
			"sum" errorlevel 2 end datapoint ruleset; r := check_datapoint(crossings, D all);

			define datapoint ruleset D (variable s) is R1: s in {"foo", "Bar baz"} errorcode "x" errorlevel 1; R2:
			length(s) = 3 errorcode "y" errorlevel 1 end datapoint ruleset; r := check_datapoint(ds, D);

			define datapoint ruleset D (variable x, y) is R1: abs(x) <= y errorcode "x" errorlevel 1; R2: between(x, 0, 5)
			errorcode "y" errorlevel 1 end datapoint ruleset; r := check_datapoint(ds, D all_measures);

			define datapoint ruleset D (variable s, n) is R1: when isnull(s) then isnull(n) errorcode "x" errorlevel 1;
			R2: match_characters(s, "[a-z]+") errorcode "y" errorlevel 1 end datapoint ruleset; r := check_datapoint(ds,
			D);

			define datapoint ruleset D (variable n, m) is R1: if n > 0 then m > 2 else m >= 3 errorcode "x" errorlevel 1
			end datapoint ruleset; r := check_datapoint(ds, D);

			define datapoint ruleset D (variable b, n) is R1: when b then n > 2 errorcode "x" errorlevel 1; R2: b or n < 0
			errorcode "x" errorlevel 1; R3: b and n > 0 errorcode "x" errorlevel 1; R4: b xor n > 2 errorcode "z"
			errorlevel 1 end datapoint ruleset; r := check_datapoint(ds, D all);

			define datapoint ruleset D (variable n) is R1: nvl(n, 0) >= 0 errorcode "x" errorlevel 1; R2: n not_in {1, 9}
			errorcode "x" errorlevel 1 end datapoint ruleset; r := check_datapoint(ds, D);

			define datapoint ruleset D (variable n, m) is R1: mod(m, 2) = 0 errorcode "x" errorlevel 1; R2: m * m - n > 0
			errorcode "x" errorlevel 1; R3: m / 2 = 2.5 errorcode "x" errorlevel 1 end datapoint ruleset; r :=
			check_datapoint(ds, D);

			define datapoint ruleset D (variable s) is R1: upper(trim(s)) <> "FOO" errorcode "x" errorlevel 1; R2:
			substr(s, 1, 1) = "f" errorcode "x" errorlevel 1; R3: s || "x" = "foox" errorcode "c" errorlevel 1; R4:
			instr(s, "a") = 2 errorcode "d" errorlevel 1; R5: replace(s, "o", "0") = "f00" errorcode "e" errorlevel 1 end
			datapoint ruleset; r := check_datapoint(ds, D);

			define datapoint ruleset D (variable x) is R1: round(x, 1) = 0.5 errorcode "x" errorlevel 1; R2: trunc(x, 0) =
			0 errorcode "x" errorlevel 1; R3: floor(x) = ceil(x) errorcode "x" errorlevel 1; R4: x > 0.1 + 0.2 errorcode
			"x" errorlevel 1 end datapoint ruleset; r := check_datapoint(ds, D);

			r := check(crossings#number_total > 85 errorcode "small" errorlevel 1 imbalance crossings#number_total
			invalid);

			r := check(crossings#number_total > 85 errorcode "small" errorlevel 1 imbalance crossings#number_total all);

			a := crossings[keep post, year, number_total]; r := check(a >= 90 errorcode "small" errorlevel 1 imbalance a -
			90 invalid);

			r := check(not isnull(crossings#men) errorcode "small" errorlevel 1 imbalance crossings#men invalid);

			a := ds[keep id, n][rename n to v]; c := d2[rename n to v]; r := check(a < c errorcode "small" errorlevel 1
			imbalance a - c all);

			a := ds[keep id, n][rename n to v]; c := d2[rename n to v]; r := check(a >= c errorcode "small" errorlevel 1
			imbalance a - c invalid);

			define hierarchical ruleset H (variable rule sex) is S1: T = H + F errorcode "sum" errorlevel 5 end
			hierarchical ruleset; r := check_hierarchy(h, H rule sex);

			define hierarchical ruleset H (variable rule sex) is S1: T = H + F errorcode "sum" errorlevel 5 end
			hierarchical ruleset; r := check_hierarchy(h, H rule sex);

			define hierarchical ruleset H (variable rule sex) is S1: T = H + F errorcode "sum" errorlevel 5 end
			hierarchical ruleset; r := check_hierarchy(h, H rule sex non_zero all);

			define hierarchical ruleset H (variable rule sex) is S1: T = H + F errorcode "sum" errorlevel 5 end
			hierarchical ruleset; r := check_hierarchy(h, H rule sex partial_zero all);

			define hierarchical ruleset H (variable rule sex) is S1: T = H + F errorcode "sum" errorlevel 5 end
			hierarchical ruleset; r := check_hierarchy(h, H rule sex always_zero invalid);

			define hierarchical ruleset H (variable rule age) is S1: TOT = Y0 + Y1 errorcode "sum" errorlevel 5 end
			hierarchical ruleset; r := check_hierarchy(stock, H rule age always_zero all);

			a := crossings[aggr q := sum(number_total) group by post]; r := check(a > 150 errorcode "few" errorlevel 1
			imbalance a - 150 invalid);

			a := ds[keep id, m]; b := inner_join(a, d2); c := b[calc ok := m > n][keep id, ok]; r := check(c errorcode
			"less" errorlevel 2 imbalance b#m invalid);

			define datapoint ruleset D (variable post, men) is R1: when post = "BUSIA" and men > 60 then men = 70
			errorcode "x" errorlevel 1; R2: not (post = "MALABA") or not isnull(men) errorcode "y" errorlevel 1 end
			datapoint ruleset; a := crossings[filter year = "2023"]; r := check_datapoint(a, D invalid);

			define datapoint ruleset D (variable n, m) is n + m > 3 errorcode "x" errorlevel 1; m > n errorcode "x"
			errorlevel 1 end datapoint ruleset; r := check_datapoint(ds, D all);

			define hierarchical ruleset H (variable rule sex) is T = H + F errorcode "sum" errorlevel 5 end hierarchical
			ruleset; r := check_hierarchy(h, H rule sex always_zero all_measures);

			define hierarchical ruleset H (variable rule sex) is S1: T >= H errorcode "sum" errorlevel 5; S2: F < H + T
			errorcode "d" errorlevel 1; S3: H <> T errorcode "d" errorlevel 1 end hierarchical ruleset; r :=
			check_hierarchy(h, H rule sex non_null invalid);
			""";

	private static final String TRANSFORMATIONS = """
			r := ds[filter n > 0];

			r := ds[filter n > 0 and b];

			r := ds[filter not (n > 0) or isnull(n)];

			r := ds[calc z := n + m * 2];

			r := ds[calc z := x * y - 1];

			r := ds[calc z := s || "-" || id];

			r := ds[keep id, n, m][rename n to k];

			r := ds[drop s, b];

			r := crossings[aggr q := sum(number_total), k := count(men), l := avg(women) group by post];

			r := crossings[aggr q := sum(number_total), mx := max(men), md := median(number_total) group by year];

			r := ds[calc z := cast(n, string)];

			r := ds[calc z := lower(s), w := ltrim(s), v := rtrim(s), l := length(s)];

			r := ds[calc z := power(m, 2), w := sqrt(m), v := exp(0), l := ln(m + 1), k := log(8, 2)];

			a := ds[keep id, m]; r := inner_join(a, d2);

			a := ds[keep id, m]; r := left_join(a, d2);

			a := ds[keep id, m]; r := full_join(a, d2);

			a := ds[keep id, n]; r := union(a, d2);

			r := abs(ds#n);

			r := ds#n + 1;

			r := ds#n > 2;

			a := ds[keep id, n]; r := a + d2;

			r := isnull(ds#n);

			r := ds[calc z := substr(s, 2, 2), w := replace(s, "o", "0"), v := instr(s, "o")];

			r := ds[calc z := nvl(n, 0), w := isnull(s), v := between(m, 2, 4)];

			r := ds[calc z := n = 1 xor m = 2];

			a := ds[keep id, m]; r := inner_join(a, d2)[filter m > n][calc k := m + n];

			a := ds[keep id, m]; r := left_join(a, d2)[filter isnull(n)];

			a := ds[keep id, m]; r := left_join(a as u, d2 as v using id);

			a := ds[keep id, m]; c := d2[rename id to other]; r := cross_join(a, c);

			a := crossings[aggr q := sum(number_total), p := count(men) group by year][filter q > 200]; r := a[calc d := q
			/ p];

			a := ds[filter m > 2][keep id, n]; r := union(a, ds[filter m <= 2][keep id, n]);

			r := crossings[filter post in {"BUSIA", "MALABA"} and isnull(men)];

			r := crossings[calc share := round(women / number_total, 3)][filter share > 0.4];

			r := crossings[aggr v := var_pop(number_total), d := stddev_samp(number_total) group by year];

			a := ds[keep id, n]; r := a + d2;

			a := ds[keep id, n]; r := a - d2 * 2;

			r := ds#n <> 1;

			r := not (ds#n > 2);

			r := logic[calc a := p and q, o := p or q, x := p xor q, n := not p];

			r := logic[filter p];

			r := logic[filter not p];

			r := logic[filter p or q];

			r := logic[calc z := nvl(p, false)];

			r := logic[calc e := p = q, d := p <> q];

			r := logic[calc z := isnull(p) and isnull(q)];

			r := texts[calc a := s < t, b := s >= t, c := s = t];

			r := texts[calc a := upper(s), b := lower(t), c := length(s)];

			r := texts[calc a := s || t];

			r := texts[calc a := substr(s, 2), b := substr(s, 1, 1), c := substr(s, 2, 10)];

			r := texts[calc a := replace(s, "a", "b"), b := replace(s, "a")];

			r := texts[calc a := match_characters(s, "[a-z]+"), b := match_characters(s, "a.b")];

			r := texts[calc a := trim(s), b := ltrim(s), c := rtrim(s)];

			r := texts[filter s in {"abc", "zz"}];

			r := texts[filter s not_in {"abc", "zz"}];

			r := texts[calc a := levenshtein(s, t)];

			r := numbers[calc z := n + m, w := n - m, v := m * m];

			r := numbers[calc z := round(x, 2), w := round(x), v := trunc(x, 1), u := trunc(x)];

			r := numbers[calc z := round(x, 1), w := round(x, 0)];

			r := numbers[calc z := ceil(x), w := floor(x)];

			r := numbers[calc z := abs(x), w := -x];

			r := numbers[calc z := n > m, w := n = 9007199254740993];

			r := numbers[calc z := x = 2.675, w := x * 2 = 5.35];

			r := numbers[calc z := n / 2];

			r := numbers[aggr z := sum(n), w := avg(m), v := max(x), u := min(x), c := count()];

			r := ds[calc z := n + x, w := n * x, v := n - y];

			r := ds[calc z := n = x, w := n > x];

			r := ds[calc z := cast(x, string)];

			r := ds[filter n in {1, 9}];

			r := ds[filter n not_in {1, 9}];

			r := ds[calc z := nvl(x, 0.0), w := nvl(s, "none")];

			r := ds[calc measure z := n, attribute w := m];

			r := ds[rename n to 'a b', m to 'select'][keep 'a b', 'select'];

			r := inner_join(ds[keep id, n] as a, d2[rename n to k] as b);

			r := full_join(ds[keep id, m] as a, d2 as b);

			r := union(ds[keep id, n], d2, d2);

			r := ds#n > d2;

			r := ds[keep id, n] = d2;

			r := nvl(ds#n, 0);

			r := between(ds#n, 0, 5);

			r := isnull(ds#x);

			r := round(ds#x, 1);

			r := ds#s || "x";

			r := upper(ds#s);

			r := ds#s in {"foo"};

			r := match_characters(ds#s, "f.*");

			r := - ds#n;

			r := not (ds#n > 1);

			r := crossings[filter year = "2023"][aggr z := sum(number_total), w := min(women) group by post][filter z > 10][calc k
			:= z - w];

			r := crossings[filter number_total = men + women];

			r := crossings[filter number_total <> men + women];

			r := crossings[calc z := year = "2023" or men > 60];

			a := ds[keep id, n]; b := a[rename n to v]; c := b[filter v > 0]; r <- c[calc w := v / 2];
			""";

	@TempDir
	Path folder;

	private VtlData data;

	@BeforeEach
	void open() throws IOException {
		data = new VtlData(folder);
		data.table("ds", "id!:string n:integer m:integer x:decimal y:decimal s:string b:boolean", "a,1,2,0.5,1.5,foo,true",
				"b,,5,0.25,,,false", "c,9,5,-2.5,2.5,Bar baz,", "d,4,0,,0,  pad ,true", "e,-7,3,10.126,3,foo,false");
		data.table("d2", "id!:string n:integer", "a,10", "c,2", "z,3");
		data.table("crossings", "post!:string year!:string number_total:integer men:integer women:integer", "BUSIA,2023,100,60,40",
				"BUSIA,2024,120,70,51", "MALABA,2023,80,,30", "MALABA,2024,90,50,40", "NAMANGA,2023,7,3,4");
		data.table("h", "t!:string sex!:string n:integer", "1,T,10", "1,H,4", "1,F,5", "2,T,9", "2,H,9", "3,H,1", "4,T,5", "4,H,2",
				"4,F,3", "5,T,", "5,H,2", "5,F,3", "6,T,0", "6,H,0", "7,X,3");
		data.table("logic", "id!:string p:boolean q:boolean", "tt,true,true", "tf,true,false", "tn,true,", "ft,false,true", "ff,false,false",
				"fn,false,", "nt,,true", "nf,,false", "nn,,");
		data.table("texts", "id!:string s:string t:string", "a,abc,ABC", "b,\u00C9a,\u00E9a", "c,zz,a", "d,,x", "e,10,9", "f,A,a", "g,a b,a_b");
		data.table("numbers", "id!:string n:integer m:integer x:decimal", "a,9007199254740993,1,2.675", "b,4611686018427387904,2,1.005",
				"c,-3,7,0.285", "d,0,0,-0.5", "e,2147483648,2147483647,1.5");
		data.table("stock", "region!:string age!:string pop:decimal", "R1,Y0,1.5", "R1,Y1,2.5", "R1,TOT,4.0", "R2,Y0,1.0",
				"R2,Y1,2.0", "R2,TOT,3.5");
	}

	@AfterEach
	void close() {
		data.close();
	}

	static Stream<String> checks() {
		return Arrays.stream(CHECKS.split("\n\n"));
	}

	static Stream<String> transformations() {
		return Arrays.stream(TRANSFORMATIONS.split("\n\n"));
	}

	@ParameterizedTest
	@MethodSource
	void checks(String script) throws Exception {
		List<Map<String, Object>> theirs = theirs(script);
		List<Map<String, String>> ours = data.result(script, "r");

		assertThat(theirs).as("rows that tell something").isNotEmpty();
		Set<String> columns = new TreeSet<>(theirs.get(0).keySet());
		columns.retainAll(ours.get(0).keySet());
		assertThat(columns).hasSizeGreaterThanOrEqualTo(1);
		assertThat(rows(ours, columns)).containsExactlyInAnyOrderElementsOf(rows(theirs, columns));
		assertThat(data.breaches(script)).hasSize(Math.toIntExact(theirs.stream().filter(row -> Boolean.FALSE.equals(row.get("bool_var"))).count()));
	}

	@ParameterizedTest
	@MethodSource
	void transformations(String script) throws Exception {
		List<Map<String, Object>> theirs = theirs(script);

		assertThat(theirs).isNotEmpty();
		assertThat(rows(data.result(script, "r"), theirs.get(0).keySet()))
				.containsExactlyInAnyOrderElementsOf(rows(theirs, theirs.get(0).keySet()));
	}

	@Test
	void aHundredScriptsAreCompared() {
		assertThat(checks().count() + transformations().count()).isGreaterThan(100);
	}

	/** Where Trevas' engine in memory departs from VTL 2.1; each line says what it does and what the manual says. */
	@ParameterizedTest
	@CsvSource(delimiterString = " ## ", quoteCharacter = '`', textBlock = """
			ds[keep n]                                      ## drops identifiers; keep names measures and attributes only   ## [{id=a, n=1}, {id=b, n=null}, {id=c, n=9}, {id=d, n=4}, {id=e, n=-7}]
			ds[aggr z := min(n)]                            ## a null makes the least value null; aggregates leave out nulls ## [{z=-7}]
			crossings[aggr q := max(men) group except post] ## groups by the columns that except names                      ## [{q=60, year=2023}, {q=70, year=2024}]
			ds[calc z := if n > 3 then 1 else 0][keep id, z] ## a null condition gives null; else stands for all but true   ## [{id=a, z=0}, {id=b, z=0}, {id=c, z=1}, {id=d, z=1}, {id=e, z=0}]
			ds[calc z := mod(n, 3)][keep id, z]             ## mod(-7, 3) is -1; the sign is that of the divisor             ## [{id=a, z=1}, {id=b, z=null}, {id=c, z=0}, {id=d, z=1}, {id=e, z=2}]
			ds[calc z := n / m][keep id, z]                 ## a division by 0 is infinite; VTL has no such number           ## [{id=a, z=0.5}, {id=b, z=null}, {id=c, z=1.8}, {id=d, z=null}, {id=e, z=-2.333333333}]
			ds[calc z := between(n, x, y)][keep id, z]      ## null where a limit is null; between is the same as >= and <=        ## [{id=a, z=true}, {id=b, z=null}, {id=c, z=false}, {id=d, z=false}, {id=e, z=false}]
			ds[calc z := case when n > 3 then 1 else 0][keep id, z] ## a null condition gives null; else stands for all but true ## [{id=a, z=0}, {id=b, z=0}, {id=c, z=1}, {id=d, z=1}, {id=e, z=0}]
			numbers[calc z := mod(n, 5)][keep id, z]        ## computes with doubles, which are not exact for large integers     ## [{id=a, z=3}, {id=b, z=4}, {id=c, z=2}, {id=d, z=0}, {id=e, z=3}]
			crossings[aggr z := sum(number_total) group by post having sum(number_total) > 90] ## leaves out the condition and the groups ## [{post=BUSIA, z=220}, {post=MALABA, z=170}]
			inner_join(ds[keep id, m] as a, d2 filter m > n) ## leaves out the body of a join                               ## [{id=c, m=5, n=2}]
			""")
	void trevasDepartsFromTheManual(String expression, String reason, String expected) throws Exception {
		String script = "r := " + expression + ";";
		List<Map<String, String>> ours = data.result(script, "r");

		assertThat(rows(ours, ours.get(0).keySet()).toString()).as(reason).isEqualTo(expected);
		List<Map<String, Object>> theirs = theirs(script);
		assertThat(rows(theirs, theirs.get(0).keySet()).toString()).as(reason).isNotEqualTo(expected);
	}

	/** Code items are subtracted as written; Trevas adds them (VTL 2.1, define hierarchical ruleset). */
	@Test
	void trevasSkipsWhatIsSaidOfRulesetsInComments() throws Exception {
		String script = "define datapoint ruleset D (variable n, m) is R1: n < m errorcode \"x\" end datapoint ruleset;\n"
				+ "r := check_datapoint(ds, D invalid);\n";
		String documented = "//@ ruleset rules.d\n//@   name fr translated: L\u2019\u00E2ge : \"n\" /* m; := \\n\n//@ end\n\n" + script;

		assertThat(theirs(documented)).isNotEmpty().isEqualTo(theirs(script));
	}

	@Test
	void trevasAddsTheCodesThatARuleSubtracts() throws Exception {
		String script = "define hierarchical ruleset H (variable rule sex) is S: F = T - H end hierarchical ruleset; "
				+ "r := check_hierarchy(h, H rule sex all);";

		assertThat(rows(data.result(script, "r"), Set.of("t", "bool_var")))
				.containsExactlyInAnyOrder("{bool_var=false, t=1}", "{bool_var=true, t=4}");
		assertThat(rows(theirs(script), Set.of("t", "bool_var")))
				.containsExactlyInAnyOrder("{bool_var=false, t=1}", "{bool_var=false, t=4}");
	}

	/** What the manual describes and Trevas' engine in memory cannot do at all. */
	@ParameterizedTest
	@CsvSource(delimiterString = " ## ", quoteCharacter = '`', textBlock = """
			intersect(ds[keep id, n], d2)                  ## 2
			setdiff(ds[keep id, n], d2)                    ## 3
			symdiff(ds[keep id, n], d2)                    ## 4
			exists_in(ds, d2, true)                        ## 2
			count(crossings group by post)                 ## 3
			sum(crossings group by year)                   ## 2
			crossings[sub year = "2024"]                   ## 2
			check(ds#n > 3 invalid)                        ## 2
			crossings[calc z := rank(over (order by men))] ## 5
			ds[calc z := lag(n, 1 over (order by id))]     ## 5
			ds[calc z := lead(n, 1 over (order by id))]    ## 5
			ds[calc z := first_value(n over (order by id))] ## 5
			ds[calc z := sum(n over (order by id))]        ## 5
			ds[calc z := ratio_to_report(n over (partition by b))] ## 5
			crossings[keep men, women][unpivot sex, n]     ## 9
			inner_join(ds[keep n] as a, d2 as b apply a + b) ## 2
			max(crossings#number_total group by post)      ## 3
			ds[calc z := datediff(current_date(), current_date())] ## 5
			ds[calc z := period_indicator(cast("2020Q1", time_period))] ## 5
			texts[filter between(s, "a", "n")]             ## 2
			""")
	void trevasDoesNotKnowAllOperators(String expression, int rows) throws EngineException {
		String script = "r := " + expression + ";";

		assertThat(data.result(script, "r")).hasSize(rows);
		assertThatThrownBy(() -> theirs(script)).isInstanceOf(Exception.class);
	}

	private List<Map<String, Object>> theirs(String script) throws ScriptException {
		return new Trevas().result(data.tables(), script, "r");
	}

	private static List<String> rows(List<? extends Map<String, ?>> rows, Set<String> columns) {
		return rows.stream().map(row -> {
			Map<String, String> shown = new TreeMap<>();
			columns.forEach(column -> shown.put(column, shown(row.get(column))));
			return shown.toString();
		}).sorted().toList();
	}

	/** Numbers with nine decimals at most. */
	private static String shown(Object value) {
		if (value == null)
			return null;
		try {
			return new BigDecimal(value.toString()).setScale(9, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
		} catch (NumberFormatException text) {
			return value.toString();
		}
	}
}
