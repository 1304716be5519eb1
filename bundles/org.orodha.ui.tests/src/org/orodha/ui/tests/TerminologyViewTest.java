// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.ui.internal.terminology.TerminologyView;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.ui.OpenCatalogue;

/** What people mean by a concept, side by side, and decided upon in place. */
class TerminologyViewTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private TerminologyView view;

	@BeforeEach
	void theViewShowsTheSample() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		view = (TerminologyView) bench.page().showView(TerminologyView.ID);
		view.filter().setText("");
		bench.until("the sample's terms are shown", () -> view.result() != null && view.result().terms() != null);
	}

	@AfterEach
	void theViewIsClosed() {
		view.filter().setText("");
		bench.page().hideView(view);
	}

	private void choose(String concept) {
		view.choose(kenya.catalogue().require(Concept.class, concept));
		bench.until("the concept is shown", () -> view.result().terms().concept().getId().equals(concept));
	}

	@Test
	void wordingsStandBesideEachOtherWithWhatDiffersMarked() {
		choose("concept.international-migrant");

		assertThat(Answers.all(view.wordings(), StyledText.class)).hasSize(4);
		StyledText permits = Answers.all(view.wordings(), StyledText.class).toList().get(1);
		int foreigner = permits.getText().indexOf("foreigner");
		assertThat(permits.getStyleRangeAtOffset(foreigner).underline).isTrue();
		assertThat(permits.getStyleRangeAtOffset(permits.getText().indexOf("who"))).isNull();
		assertThat(view.facets().sheet().rows()).filteredOn(row -> row.cells().getFirst().text().equals("Minimum Duration")).singleElement()
				.satisfies(row -> assertThat(row.cells().get(2).text()).isEqualTo("≠ 3 months"));
	}

	@Test
	void whatAPersonDecidesIsOneChangeThatCanBeUndone() {
		choose("concept.migrant-smuggling");
		Definition smuggling = kenya.catalogue().require(Definition.class, "def.nps.migrant-smuggling");
		assertThat(smuggling.getAlignments()).isEmpty();
		Combo relation = Answers.all(view.wordings(), Combo.class).findFirst().orElseThrow();
		assertThat(relation.getSelectionIndex()).isEqualTo(-1);

		relation.select(AlignmentRelation.CLOSE.getValue());
		relation.notifyListeners(SWT.Selection, new Event());

		assertThat(smuggling.getAlignments()).singleElement().satisfies(alignment -> {
			assertThat(alignment.getRelation()).isEqualTo(AlignmentRelation.CLOSE);
			assertThat(alignment.getTarget().getId()).isEqualTo("def.ncm.migrant-smuggling");
		});
		bench.until("the view says so", () -> view.result().terms().verdicts().get(1).relation() == AlignmentRelation.CLOSE);

		kenya.catalogue().undo();
		assertThat(smuggling.getAlignments()).isEmpty();
		bench.until("it is to be decided again", () -> view.result().terms().verdicts().get(1).isOpen());
	}

	@Test
	void theMatrixLeadsToAConcept() {
		view.filter().setText("refugee");
		bench.until("few are left", () -> view.matrix().sheet().rows().size() < 12);
		int refugees = view.matrix().sheet().rows().stream().map(row -> row.cells().getFirst().text()).toList()
				.indexOf(kenya.label(kenya.catalogue().require(Concept.class, "concept.refugee")));

		view.folder().setSelection(1);
		view.matrix().choose(refugees, 0);
		view.matrix().open();

		bench.until("the concept is shown", () -> view.result().terms().concept().getId().equals("concept.refugee"));
		assertThat(view.folder().getSelectionIndex()).isZero();
	}
}
