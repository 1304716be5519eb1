// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators give. */
class VtlOperatorTest extends VtlTables {

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
			daytoyear(m * 211)                             -> P1Y57D P2Y325D P2Y325D
			daytomonth(n * 146)                            -> P4M26D null P43M24D
			daytomonth(-m)                                 -> null null null
			yeartoday("P1Y20D") + yeartoday(daytoyear(m))  -> 387 390 390
			monthtoday("P3M10D") + monthtoday("P2M")       -> 160 160 160
			yeartoday("P7D")                               -> 7 7 7
			yeartoday(s)                                   -> null null null
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
			timeshift(annual, 2)               -> A 2012-12-31 2|A 2014-12-31 5|A 2015-12-31 -3|B 2013-12-31 4|B 2014-12-31 null
			fill_time_series(annual, single)   -> A 2010-12-31 2|A 2011-12-31 null|A 2012-12-31 5|A 2013-12-31 -3|B 2011-12-31 4|B 2012-12-31 null
			fill_time_series(annual, all)[filter g = "B"] -> B 2010-12-31 null|B 2011-12-31 4|B 2012-12-31 null|B 2013-12-31 null
			flow_to_stock(annual)              -> A 2010-12-31 2|A 2012-12-31 7|A 2013-12-31 4|B 2011-12-31 4|B 2012-12-31 null
			stock_to_flow(annual)              -> A 2010-12-31 2|A 2012-12-31 null|A 2013-12-31 -8|B 2011-12-31 4|B 2012-12-31 null
			timeshift(ends, 1)                 -> M 2024-02-29 1|M 2024-04-30 2|M 2024-05-31 3|Q 2024-05-15 1|Q 2024-11-15 2|Q 2025-02-15 3|W 2024-01-08 1|W 2024-01-22 2|X 2024-03-16 1
			fill_time_series(ends, single)[filter isnull(n)] -> M 2024-02-29 null|Q 2024-05-15 null|W 2024-01-08 null
			stock_to_flow(ends)                -> M 2024-01-31 1|M 2024-03-31 null|M 2024-04-30 1|Q 2024-02-15 1|Q 2024-08-15 null|Q 2024-11-15 1|W 2024-01-01 1|W 2024-01-15 null|X 2024-03-09 1
			timeshift(days, 1)                 -> A null 1
			sum(ends[filter g = "Q"] group by g time_agg(A)) -> Q 2024-12-31 6
			timeshift(spans, -1)               -> A 2009-01-01/2009-12-31 2|A 2011-01-01/2011-12-31 5|B 2023/24 1|B 2025/26 2|C FY2022-23 7
			fill_time_series(spans, single)[filter isnull(n)] -> A 2011-01-01/2011-12-31 null|B 2025/26 null
			flow_to_stock(spans)               -> A 2010-01-01/2010-12-31 2|A 2012-01-01/2012-12-31 7|B 2024/25 1|B 2026/27 3|C FY2023-24 7
			sum(spans group all time_agg("A"))[filter g <> "A"] -> B 2024/25 1|B 2026/27 2|C FY2023-24 7
			timeshift(stamps, 1)               -> A 2024-02-29 08:30:00.0 1|A 2024-03-31 08:30:00.0 2
			period_indicator(ts[filter p <= "2024-Q2"]) -> A 2024-Q1 Q|A 2024-Q2 Q
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
			inner_join(c as a filter year = 2022 keep total)             -> BUSIA 2022 90
			full_join(c[filter year = 2022] as a calc z := total - 1 keep z) -> BUSIA 2022 89
			if c#total >= 100 then c else p                              -> BUSIA 2023 100 60 40|BUSIA 2024 120 70 51|MALABA 2023 75 45 30
			if c#total >= 100 then p else 0                              -> BUSIA 2022 0 0 0|BUSIA 2023 100 60 40|KAMPALA 2024 0 0 0|MALABA 2023 0 0 0
			if p[calc ok := total > 75][keep ok] then c else p           -> BUSIA 2023 100 60 40|MALABA 2023 75 45 30
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
				"sum(silly group all time_agg(\"A\"))", "fill_time_series(silly)"))
			assertThat(data.result("r := " + call + ";", "r")).as(call).isNotEmpty();
	}
}
