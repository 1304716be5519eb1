// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.core.tests.Catalogues.open;
import static org.orodha.core.tests.Catalogues.save;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.StorableText;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Characters that XML cannot hold. */
class StorableTextTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 0, 8, 0x1b, 0xfffe, 0xffff, 0xd800, 0xdc00 })
	void whatCannotBeStoredIsSeenToHaveBeenThere(int character) {
		assertThat(StorableText.of("a" + (char) character + "b")).isEqualTo("a\ufffdb");
	}

	@Test
	void lineAndPageBreaksOfWordProcessorsAreLineEnds() {
		assertThat(StorableText.of("one\u000btwo\u000cthree")).isEqualTo("one\ntwo\nthree");
	}

	@Test
	void allElseStaysAsItIs() {
		String text = "a\tb\r\nc \u0085 \ud83d\ude00 \u0627";

		assertThat(StorableText.of(text)).isSameAs(text);
	}

	@Test
	void aTextTypedIntoAFormOrBroughtByANewElementCanBeSaved() throws Exception {
		Catalogue catalogue = small(folder);
		Agency knbs = catalogue.require(Agency.class, "knbs");
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId("knbs.new");
		source.setOwner(knbs);
		source.getName().add(Texts.text("en", "New\u001bsource", TextState.ORIGINAL));
		catalogue.execute(SetCommand.create(catalogue.editingDomain(), knbs, Literals.AGENCY__ACRONYM, "K\u000bN"));
		catalogue.execute(Commands.set(catalogue, knbs, Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(Texts.text("en", "A\ufffeB", TextState.ORIGINAL))));
		catalogue.execute(Commands.add(catalogue, source));
		save(catalogue);

		Catalogue again = open(folder);
		assertThat(again.loadFindings()).isEmpty();
		assertThat(knbs.getAcronym()).isEqualTo("K\nN");
		assertThat(again.require(Agency.class, "knbs").getAcronym()).isEqualTo("K\nN");
		assertThat(again.require(Agency.class, "knbs").getName().get(0).getValue()).isEqualTo("A\ufffdB");
		assertThat(again.require(DataSource.class, "knbs.new").getName().get(0).getValue()).isEqualTo("New\ufffdsource");
	}

	@Test
	void aTextThatCameInAnotherWayKeepsNothingFromBeingSaved() throws Exception {
		Catalogue catalogue = small(folder);
		catalogue.execute(Commands.set(catalogue, catalogue.require(DataSource.class, "knbs.census"),
				Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		catalogue.execute(Commands.set(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__ACRONYM, "K"));
		catalogue.require(Agency.class, "knbs").setAcronym("K\u001b");
		save(catalogue);

		assertThat(open(folder).require(Agency.class, "knbs").getAcronym()).isEqualTo("K\ufffd");
		assertThat(open(folder).require(DataSource.class, "knbs.census").getVersion()).isEqualTo("2");
	}
}
