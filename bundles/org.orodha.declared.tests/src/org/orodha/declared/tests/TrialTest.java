// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Change;
import org.orodha.data.check.RuleResult;
import org.orodha.declared.layout.DeclarationText;
import org.orodha.declared.layout.Trial;
import org.orodha.model.Code;
import org.orodha.model.Severity;
import org.orodha.tables.LineUse;
import org.orodha.tables.LoadException;

class TrialTest {

	private static final String HEAD = """
			orodha-layout: 1
			id: tri.arrivals
			version: 1.0.0
			agency: tri
			publisher: Tourism Research Institute
			name: {en: Arrivals, fr: Arrivées, sw: Wanaowasili}
			""";
	private static final String ARRIVALS = HEAD + """
			file:
			  names: arrivals-*.csv
			  dates: MMM yyyy
			dataset: tri.arrivals.nationality
			columns:
			  - column: Month
			    variable: month
			  - column: Nationality
			    variable: tri.arrivals.nationality.citizenship
			    codes:
			      by-name: true
			      values: {British: GBR}
			      otherwise: OTHERWISE
			  - column: Number
			    variable: crossings
			constants:
			  - {variable: obs_status, value: P}
			rules:
			  - code: TRI-01
			    name: {en: Fewer than a million, fr: Moins d’un million}
			    explanation: Count again.
			    severity: warning
			    check: crossings < 1000000
			script: |
			  all_rows := 'tri.arrivals.nationality'[aggr sum_all := sum(crossings) group by month];
			  all_findings := check(all_rows[calc ok := sum_all > 10][keep ok] errorcode "TRI-02" errorlevel "error");
			""";

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Samples.kenya(folder.resolve("kenya"));
	}

	private static Trial.Result arrivals(String otherwise, String rows) throws Exception {
		return Samples.tried(kenya, ARRIVALS.replace("OTHERWISE", otherwise), Samples.file(folder, "arrivals-1.csv", "Month,Nationality,Number,Note\n" + rows));
	}

	private static List<String> broken(Trial.Result result) {
		return result.report().results().stream().filter(rule -> rule.severity() != Severity.INFORMATION).map(RuleResult::rule).toList();
	}

	@Test
	void aDraftedDeclarationReadsItsSample() throws Exception {
		Path file = Samples.file(folder, "remit_2026.csv", Samples.CBK);

		Trial.Result result = Samples.tried(kenya, DeclarationText.of(Samples.draft(kenya, folder, Samples.INFLOWS, "remit_2026.csv", Samples.CBK)), file);

		assertThat(result.columns()).containsExactly("region", "obs_status", "month", "usd_million");
		assertThat(result.first()).startsWith(List.of("2", "NAM", "", "2026-01", "200.5"), List.of("2", "NAM", "", "2026-02", "210.25"),
				List.of("3", "EUR", "", "2026-01", "80"));
		assertThat(result.report().rows()).isEqualTo(8);
		assertThat(result.balance().isEven()).isTrue();
		assertThat(result.balance().count(LineUse.LEFT_OUT)).isEqualTo(1);
		assertThat(broken(result)).isEmpty();
	}

	@Test
	void valuesBecomeWhatTheDatasetHas() throws Exception {
		Trial.Result result = arrivals("keep", "Aug 2026,Uganda,12,\nAUG 2026,british,13,\nAug 2026,TZA,14,\n");

		assertThat(result.first()).extracting(row -> String.join("|", row)).containsExactly("2|2026-08|UGA|12|P", "3|2026-08|GBR|13|P", "4|2026-08|TZA|14|P");
		assertThat(result.unused()).containsExactly("Note");
		assertThat(broken(result)).isEmpty();
	}

	@Test
	void aValueThatStandsForNoCodeIsToldLeftOutOrRefused() throws Exception {
		String rows = "Aug 2026,Uganda,12,\nAug 2026,Atlantis,13,\n";

		assertThat(broken(arrivals("keep", rows))).containsExactly("OD-0103");
		assertThat(broken(arrivals("leave-out", rows))).containsExactly("OD-0045");
		LoadException refused = catchThrowableOfType(LoadException.class, () -> arrivals("refuse", rows));
		assertThat(refused.isOfTheFile()).isTrue();
		assertThat(refused.finding().place().row()).isEqualTo(3);
		assertThat(refused.finding().place().column()).isEqualTo("Nationality");
		assertThat(refused.finding().message()).contains("Atlantis");
	}

	@Test
	void rulesOfTheDeclarationAreApplied() throws Exception {
		assertThat(broken(arrivals("keep", "Aug 2026,Uganda,2000000,\n"))).containsExactly("TRI-01");
		assertThat(broken(arrivals("keep", "Aug 2026,Uganda,2,\n"))).containsExactly("TRI-02");
	}

	@Test
	void aFileWithoutAColumnIsRefusedWithThoseThatItHas() throws Exception {
		Path file = Samples.file(folder, "arrivals-2.csv", "Month,Nationalty,Number\nAug 2026,Uganda,1\n");

		LoadException refused = catchThrowableOfType(LoadException.class, () -> Samples.tried(kenya, ARRIVALS.replace("OTHERWISE", "keep"), file));

		assertThat(refused.finding().place()).hasToString(file + ":1:Nationality");
		assertThat(refused.finding().message()).contains("Nationalty", "Month");
	}

	@Test
	void aListBecomesElementsOfTheCatalogue() throws Exception {
		String posts = HEAD + """
				file:
				  names: posts*.csv
				elements:
				  kind: code
				  part-of: cl.border-post
				  id: cl.border-post.{Code}
				columns:
				  - {column: Code, feature: value}
				  - {column: Name, feature: name, language: en}
				  - {column: Nom, feature: name, language: fr}
				leave-out:
				  - {column: Name, values: [Closed*]}
				""";
		Path file = Samples.file(folder, "posts.csv", "Code,Name,Nom\nXYZ,New post,Nouveau poste\n,Nameless,Sans nom\nQQQ,Closed 2020,Fermé\n");

		Trial.Result result = Samples.tried(kenya, posts, file);

		assertThat(result.proposal().changes()).singleElement().isInstanceOfSatisfying(Change.Create.class, create -> {
			assertThat(create.element().getId()).isEqualTo("cl.border-post.xyz");
			assertThat(((Code) create.element()).getValue()).isEqualTo("XYZ");
			assertThat(create.element().getName()).extracting(text -> text.getLanguage() + " " + text.getValue()).containsExactly("en New post",
					"fr Nouveau poste");
		});
		assertThat(result.proposal().skipped()).hasSize(1);
	}
}
