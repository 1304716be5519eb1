package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.data.vtl.VtlCompletion;
import org.orodha.data.vtl.VtlProposal;
import org.orodha.data.vtl.VtlTokens;
import org.orodha.data.vtl.VtlTokens.Kind;
import org.orodha.data.vtl.VtlTokens.VtlToken;

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
			r := ds[filter amount > 1 a|        -> amount abs aggr all all_measures always_null always_zero and asc attribute avg
			r := di|                            -> 'dis.border-crossings'
			r := 'dis.bo|                       -> 'dis.border-crossings'
			later := ds; r := lat|              -> later
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
		assertThat(VtlTokens.of("r := ds[filter 'a b' >= -1.5 and s = \"x\u00E9\uD83D\uDE00\" // why\n]; /* M */ total"))
				.extracting(VtlToken::kind, VtlToken::text).extracting(Object::toString)
				.containsExactly("(IDENTIFIER, \"r\")", "(OPERATOR, \":=\")", "(IDENTIFIER, \"ds\")", "(OPERATOR, \"[\")",
						"(KEYWORD, \"filter\")", "(IDENTIFIER, \"'a b'\")", "(OPERATOR, \">=\")", "(NUMBER, \"-1.5\")",
						"(KEYWORD, \"and\")", "(IDENTIFIER, \"s\")", "(OPERATOR, \"=\")", "(STRING, \"\"x\u00E9\uD83D\uDE00\"\")",
						"(COMMENT, \"// why\n\")", "(OPERATOR, \"]\")", "(OPERATOR, \";\")", "(COMMENT, \"/* M */\")",
						"(IDENTIFIER, \"total\")");
	}

	@Test
	void aScriptThatIsHalfWrittenHasItsWordsToo() {
		assertThat(VtlTokens.of("r := ds[filter s = \"x")).extracting(VtlToken::kind).startsWith(Kind.IDENTIFIER, Kind.OPERATOR);
		assertThat(VtlTokens.of("")).isEmpty();
	}
}
