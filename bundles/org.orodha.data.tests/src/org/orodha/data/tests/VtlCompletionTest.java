// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.vtl.VtlCompletion;
import org.orodha.vtl.VtlProposal;
import org.orodha.vtl.VtlTokens;
import org.orodha.vtl.VtlTokens.Kind;
import org.orodha.vtl.VtlTokens.VtlToken;

class VtlCompletionTest {

	@TempDir
	Path folder;

	private VtlData data;

	@BeforeEach
	void open() throws IOException {
		data = new VtlData(folder);
		data.codes("CL_POST", "BUSIA");
		data.table("ds", "id!:string amount:integer sex:coded=F");
		data.table("dis.border-crossings", "post!:string all:integer");
	}

	@AfterEach
	void close() {
		data.close();
	}

	/** The place is at the bar. */
	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			r := ds#|                           -> id amount sex
			r := ds#am|                         -> amount
			r := 'dis.border-crossings'#|       -> post 'all'
			r := ds[filter sex = "|             -> F
			r := ds[filter sex in {"F", "|"}]   -> F
			r := ds[filter sex = "M|"]          -> ``
			r := ds[filter id = "|"]            -> ``
			r := ds[filter id in |              -> CL_POST
			r := ds[filter am|                  -> amount
			r := ds[filter amount > 1 a|        -> amount abs aggr all all_measures always_null always_zero and apply as asc attribute avg
			r := di|                            -> 'dis.border-crossings'
			r := 'dis.bo|                       -> 'dis.border-crossings'
			later := ds; r := lat|              -> later
			r := ds[filter sex in {|            -> "F"
			r := ds[filter sex in {"F", |       -> "F"
			r := ds[filter sex not_in {"F", "|  -> F
			r := ds[filter sex <> F|            -> "F" false fill_time_series filter first first_value floor flow_to_stock following full_join
			r := ds; // am|                     -> ``
			r := ds; /* sex = "|                -> ``
			r := ds; /* sex */ q := ds#am|      -> amount
			r := check(ds#id = "a" errorcode "am| -> ``
			r := "// no comment"; q := ds#am|   -> amount
			r := 'a//b"c'; q := ds#am|          -> amount
			r := ds[filter ]; q := ds#am|       -> amount
			r := ds[filter sex = "😀"]; q := ds#am| -> amount
			r := inner_join(ds as a, 'dis.border-crossings' as b filter a#am| -> amount
			r := ds[calc twice := amount * 2][filter tw| -> twice
			define operator twice (v number) is v end operator; r := tw| -> twice
			x := 'dis.unknown; r := ds#|        -> ``
			define datapoint ruleset Sums (variable amount) is amount > 1 end datapoint ruleset; r := check_datapoint(ds, Su| -> Sums sub substr sum
			""")
	void whatFitsIsProposed(String script, String proposed) {
		int offset = script.indexOf('|');

		List<VtlProposal> proposals = new VtlCompletion(data.environment()).at(script.replace("|", ""), offset);

		assertThat(String.join(" ", proposals.stream().map(VtlProposal::text).toList())).isEqualTo(proposed);
		assertThat(proposals).allMatch(proposal -> proposal.offset() + proposal.length() == offset);
	}

	@Test
	void wordsAreToldApart() {
		assertThat(VtlTokens.of("r := ds[filter 'a b' >= -1.5 and s = \"x\u00E9😀\" // why\n]; /* M */ total"))
				.extracting(VtlToken::kind, VtlToken::text).extracting(Object::toString)
				.containsExactly("(IDENTIFIER, \"r\")", "(OPERATOR, \":=\")", "(IDENTIFIER, \"ds\")", "(OPERATOR, \"[\")",
						"(KEYWORD, \"filter\")", "(IDENTIFIER, \"'a b'\")", "(OPERATOR, \">=\")", "(NUMBER, \"-1.5\")",
						"(KEYWORD, \"and\")", "(IDENTIFIER, \"s\")", "(OPERATOR, \"=\")", "(STRING, \"\"x\u00E9😀\"\")",
						"(COMMENT, \"// why\n\")", "(OPERATOR, \"]\")", "(OPERATOR, \";\")", "(COMMENT, \"/* M */\")",
						"(IDENTIFIER, \"total\")");
	}

	@Test
	void operatorsComeWithHowTheyAreCalled() {
		assertThat(new VtlCompletion(data.environment()).at("r := ds[calc z := subst", 23)).singleElement()
				.isEqualTo(new VtlProposal(VtlProposal.Kind.KEYWORD, "substr", "substr(op, start, length)", 18, 5));
	}

	@Test
	void everywhereInAScriptSomethingOrNothingIsProposed() {
		String script = "/* \u00E9 */ r := 'dis.border-crossings'[filter post in {\"A\", \"\uD83D\uDE00\"} // x\r\n and all > -1.5]; 'a b\n\" /* ";
		for (int offset = 0; offset <= script.length(); offset++) {
			int place = offset;
			assertThat(new VtlCompletion(data.environment()).at(script, place))
					.allMatch(proposal -> proposal.offset() >= 0 && proposal.offset() + proposal.length() == place);
		}
	}

	@Test
	void everyWordStandsWhereItSays() {
		String script = "r := ds[filter s = \"\uD83D\uDE00x\" and 'a b' > -1.5e] /* \uD83D\uDE00 */ ; $ \u00A7 q := \"open\nr := ds; /* also open \n x";
		List<VtlToken> tokens = VtlTokens.of(script);

		assertThat(tokens).isSortedAccordingTo(Comparator.comparing(VtlToken::offset));
		assertThat(tokens).allSatisfy(token -> assertThat(script.substring(token.offset(), token.offset() + token.length())).isEqualTo(token.text()));
		assertThat(tokens.get(tokens.size() - 1)).extracting(VtlToken::kind, VtlToken::text).containsExactly(Kind.COMMENT,
				"/* also open \n x");
	}

	@Test
	void aTextThatIsNotClosedEndsWithItsLine() {
		assertThat(VtlTokens.of("r := ds[filter s = \"x y\nand n > 1];")).extracting(VtlToken::kind, VtlToken::text)
				.extracting(Object::toString).containsSequence("(OPERATOR, \"=\")", "(STRING, \"\"x y\")", "(KEYWORD, \"and\")",
						"(IDENTIFIER, \"n\")");
		assertThat(VtlTokens.of("")).isEmpty();
		assertThat(VtlTokens.of("\"")).singleElement().extracting(VtlToken::kind).isEqualTo(Kind.STRING);
		assertThat(VtlTokens.of("r := /*")).extracting(VtlToken::kind).last().isEqualTo(Kind.COMMENT);
	}
}
