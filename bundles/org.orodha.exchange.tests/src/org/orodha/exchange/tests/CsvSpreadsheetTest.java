// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.bringIn;
import static org.orodha.exchange.tests.Exchange.empty;
import static org.orodha.exchange.tests.Exchange.file;
import static org.orodha.exchange.tests.Exchange.propose;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.model.LegalInstrument;

/** Files that went through a spreadsheet, which writes some texts in its own way. */
class CsvSpreadsheetTest {

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void open() throws Exception {
		catalogue = empty(folder.resolve("catalogue"));
		bringIn(catalogue, rows("id,name", "concept.sex,Sex", "concept.age,Age", "concept.other,Age"), "kind=concept");
	}

	private Path rows(String... lines) throws Exception {
		return file(folder, lines);
	}

	private void addCodes() throws Exception {
		bringIn(catalogue, rows("id,value,name", "cl.age.1,001,Young", "cl.age.100,100+,Old"), "kind=code", "container=cl.age",
				"container-name=Ages");
	}

	@Test
	void aVersionWithoutItsZeroIsNoChangeAndIsTold() throws Exception {
		bringIn(catalogue, rows("id,name,version", "definition.sex,Sex,2.0"), "kind=definition");

		Proposal proposal = bringIn(catalogue, rows("id,name,version", "definition.sex,Sex of a person,2"), "kind=definition");

		Definition definition = catalogue.require(Definition.class, "definition.sex");
		assertThat(definition.getVersion()).isEqualTo("2.0");
		assertThat(Texts.exactly(definition.getName(), "en")).contains("Sex of a person");
		assertThat(proposal.skipped()).singleElement().asString().contains("'2'", "'2.0'", "version");
	}

	@Test
	void aDateInTheSpreadsheetsFormIsNoChange() throws Exception {
		bringIn(catalogue, rows("id,name,signed", "law.x,Act,2019-08-24"), "kind=legal-instrument");

		Proposal proposal = propose(catalogue, rows("id,name,signed", "law.x,Act,24/08/2019"), "kind=legal-instrument");

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.skipped()).hasSize(1);
		assertThat(catalogue.require(LegalInstrument.class, "law.x").getSigned()).hasToString("2019-08-24");
	}

	@Test
	void aCodeThatLooksRewrittenIsAskedAboutAndTheRestOfItsRowIsRead() throws Exception {
		addCodes();

		Proposal proposal = bringIn(catalogue, rows("id,value,name", "cl.age.1,1,Very young", "cl.age.100,100,Old"), "kind=code",
				"container=cl.age");

		assertThat(proposal.conflicts()).hasSize(2).first().asString().contains("'001'", "'1'");
		Code code = catalogue.require(Code.class, "cl.age.1");
		assertThat(code.getValue()).isEqualTo("001");
		assertThat(Texts.exactly(code.getName(), "en")).contains("Very young");
		assertThat(catalogue.require(Code.class, "cl.age.100").getValue()).isEqualTo("100+");
	}

	@Test
	void anIdentifierThatLooksRewrittenIsAskedAboutAndMakesNoNewElement() throws Exception {
		bringIn(catalogue, rows("id,name", "001,First"), "kind=concept");

		Proposal proposal = bringIn(catalogue, rows("id,name", "1,First", "2,Second"), "kind=concept");

		assertThat(proposal.conflicts()).singleElement().asString().contains("'001'", "'1'");
		assertThat(catalogue.find(Concept.class, "1")).isEmpty();
		assertThat(catalogue.find(Concept.class, "2")).isPresent();
	}

	@Test
	void aNewIdentifierBesideTheOneItLooksLikeIsNew() throws Exception {
		bringIn(catalogue, rows("id,name", "001,First"), "kind=concept");

		assertThat(bringIn(catalogue, rows("id,name", "001,First", "1,Another"), "kind=concept").conflicts()).isEmpty();
		assertThat(catalogue.find(Concept.class, "1")).isPresent();
	}

	@Test
	void aCodeWithoutIdentifierThatLooksRewrittenIsAskedAbout() throws Exception {
		bringIn(catalogue, rows("value,name", "001,First"), "kind=code", "container=cl.x", "container-name=X");

		Proposal proposal = propose(catalogue, rows("value,name", "1,First"), "kind=code", "container=cl.x");

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.conflicts()).hasSize(1);
	}

	@Test
	void anElementIsReferredToByANameThatOnlyItHas() throws Exception {
		bringIn(catalogue, rows("id,name,broader", "concept.child,Child,sex"), "kind=concept");

		assertThat(catalogue.require(Concept.class, "concept.child").getBroader().getId()).isEqualTo("concept.sex");
	}

	@Test
	void aRowWithAnAmbiguousNameIsAskedAboutAndTheOthersAreRead() throws Exception {
		Proposal proposal = bringIn(catalogue, rows("id,name,broader", "concept.a,A,Age", "concept.b,B,Sex"), "kind=concept");

		assertThat(proposal.changes()).hasSize(1).first().isInstanceOf(Change.Create.class);
		assertThat(proposal.conflicts()).singleElement().asString().contains("concept.age, concept.other", "broader");
		assertThat(catalogue.find(Concept.class, "concept.a")).isEmpty();
	}

	@Test
	void aRowThatRefersToOneThatIsLeftOutIsLeftOutToo() throws Exception {
		Proposal proposal = bringIn(catalogue,
				rows("id,name,broader", "concept.a,A,nothing", "concept.b,B,concept.a", "concept.c,C,"), "kind=concept");

		assertThat(proposal.conflicts()).hasSize(2);
		assertThat(catalogue.find(Concept.class, "concept.b")).isEmpty();
		assertThat(catalogue.find(Concept.class, "concept.c")).isPresent();
	}
}
