// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.declared.layout.Declaration;
import org.orodha.declared.layout.DeclarationText;
import org.orodha.declared.layout.Declarations;
import org.orodha.declared.layout.Draft;
import org.orodha.declared.layout.Draft.Ground;
import org.orodha.declared.layout.Draft.Match;

class DraftingTest {

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Samples.kenya(folder.resolve("kenya"));
	}

	private static Match column(Draft draft, String name) {
		return draft.columns().stream().filter(match -> match.column().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void columnsAreMatchedByWhatTheyHold() throws Exception {
		Draft draft = Samples.draft(kenya, folder, Samples.ARRIVALS, "TRI arrivals 2026-08.csv", Samples.TRI);

		assertThat(column(draft, "Nationality").to()).isEqualTo("citizenship");
		assertThat(column(draft, "Nationality").grounds()).contains(Ground.CODE_NAMES);
		assertThat(column(draft, "Nationality").unknown()).containsExactly("Atlantis");
		assertThat(column(draft, "Arrivals").to()).isEqualTo("crossings");
		assertThat(column(draft, "Remarks").to()).isEmpty();
		assertThat(draft.open()).containsExactly("obs_status");
	}

	@Test
	void whatTheFileAndItsNameShowIsDeclared() throws Exception {
		Declaration declaration = Samples.draft(kenya, folder, Samples.ARRIVALS, "TRI arrivals 2026-08.csv", Samples.TRI).declaration();

		assertThat(declaration.file().names()).containsExactly("TRI arrivals *.csv");
		assertThat(declaration.file().delimiter()).isEqualTo(";");
		assertThat(declaration.file().group()).isEqualTo(" ");
		assertThat(declaration.constants()).singleElement().satisfies(constant -> assertThat(constant.to()).isEqualTo("month"));
		assertThat(declaration.leaveOut()).singleElement().satisfies(rows -> assertThat(rows.values()).containsExactly("TOTAL"));
		assertThat(declaration.columns().getFirst().values().codes().values()).containsEntry("Kenia", "KEN");
		assertThat(declaration.identity().agency()).isEqualTo("tri");
		assertThat(declaration.identity().name().texts()).containsKeys("en", "fr", "sw");
	}

	@Test
	void columnsOfMonthsBecomeRows() throws Exception {
		Declaration declaration = Samples.draft(kenya, folder, Samples.INFLOWS, "remit_2026.csv", Samples.CBK).declaration();

		assertThat(declaration.across().names()).isEqualTo("month");
		assertThat(declaration.across().use().dates()).isEqualTo("MMM-yy");
		assertThat(declaration.across().values()).isEqualTo("usd_million");
		assertThat(declaration.file().missing()).containsExactly("-");
	}

	@Test
	void namesInOtherLanguagesAreKnown() throws Exception {
		Draft french = Samples.draft(kenya, folder, Samples.INFLOWS, "envois-2026.csv", "Mois;Région d’origine;Millions\n2026-01;EUR;1,5\n2026-02;NAM;2,5\n");
		Draft swahili = Samples.draft(kenya, folder, Samples.INFLOWS, "fedha-2026.csv", "Mwezi;Eneo la chanzo;Kiasi\n2026-01;EUR;1.5\n2026-02;NAM;2.5\n");

		assertThat(french.columns()).extracting(Match::to).containsExactly("month", "region", "usd_million");
		assertThat(french.declaration().file().decimal()).isEqualTo(",");
		assertThat(swahili.columns()).extracting(Match::to).containsExactly("month", "region", "usd_million");
	}

	@Test
	void aDraftIsReadAsItWasWritten() throws Exception {
		for (Draft draft : List.of(Samples.draft(kenya, folder, Samples.ARRIVALS, "TRI arrivals 2026-08.csv", Samples.TRI),
				Samples.draft(kenya, folder, Samples.INFLOWS, "remit_2026.csv", Samples.CBK)))
			assertThat(Declarations.read(DeclarationText.of(draft), "draft.yaml").declaration()).isEqualTo(draft.declaration());
	}
}
