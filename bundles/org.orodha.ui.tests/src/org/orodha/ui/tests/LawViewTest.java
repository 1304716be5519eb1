// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.sop.law.InstrumentState;
import org.orodha.sop.law.Standing;
import org.orodha.sop.ui.internal.law.InstrumentsPane.Resting;
import org.orodha.sop.ui.internal.law.LawView;
import org.orodha.ui.OpenCatalogue;

/** The law of the sample in its view. */
class LawViewTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private LawView view;

	@BeforeEach
	void theViewShowsTheSample() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		view = (LawView) bench.page().showView(LawView.ID);
		bench.until("the sample's law is shown", () -> view.instruments().table().shown().size() > 20);
	}

	@AfterEach
	void theViewIsClosed() {
		bench.page().hideView(view);
	}

	@Test
	void whatEndsSoonComesFirstAndFromItOneSeesWhatRestsOnIt() {
		LegalInstrument members = kenya.catalogue().require(LegalInstrument.class, "law.dsa-members");
		kenya.execute(Commands.set(kenya.catalogue(), members, Literals.LEGAL_INSTRUMENT__IN_FORCE_TO, LocalDate.now().plusDays(30)));

		bench.until("it comes first", () -> view.instruments().table().shown().getFirst().instrument() == members);
		InstrumentState first = view.instruments().table().shown().getFirst();
		assertThat(first.standing()).isEqualTo(Standing.ENDING);
		view.instruments().table().select(first);
		assertThat(view.instruments().resting().shown()).extracting(Resting::way).contains("Flows", "Procedures", "Requirements", "Products");
		assertThat(view.flows().table().shown()).hasSizeGreaterThan(15);

		Button pressing = Answers.find(area(), Button.class);
		pressing.setSelection(true);
		Answers.press(pressing);
		assertThat(view.instruments().table().shown()).extracting(InstrumentState::instrument).containsExactly(members);
		assertThat(view.flows().table().shown()).isNotEmpty()
				.allSatisfy(line -> assertThat(line.state().flow().getInstrument()).isSameAs(members));
	}

	@Test
	void wordsLeaveTheInstrumentsAndFlowsThatHoldThem() {
		Answers.find(area(), Text.class).setText("remittances");

		bench.until("few are left", () -> view.flows().table().shown().size() == 1);
		assertThat(view.instruments().table().shown()).isNotEmpty()
				.allSatisfy(state -> assertThat(kenya.label(state.instrument())).containsIgnoringCase("remittances"));
	}

	private Composite area() {
		return view.instruments().table().control().getParent().getParent().getParent();
	}
}
