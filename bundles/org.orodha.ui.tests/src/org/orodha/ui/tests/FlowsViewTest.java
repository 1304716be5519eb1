// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.flows.FlowLine;
import org.orodha.insight.flows.FlowMark;
import org.orodha.insight.ui.internal.flows.FlowsView;
import org.orodha.model.Flow;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** From a cell of the matrix to the flow that needs attention. */
class FlowsViewTest {

	private static final String LABOUR_MIGRANTS = "flow.nea-ncm.labour-migrants";

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private FlowsView view;

	@BeforeEach
	void theViewShowsTheSample() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		view = (FlowsView) bench.page().showView(FlowsView.ID);
		bench.until("the flows are shown", () -> view.about() == kenya && view.result() != null && view.result().senders().contains("NEA"));
	}

	@AfterEach
	void theViewIsClosed() {
		view.filter().setText("");
		bench.page().hideView(view);
	}

	@Test
	void aFlowThatLosesItsInstrumentShowsInItsCellAndIsOpenedFromThere() {
		assertThat(view.result().count(FlowMark.WITHOUT)).isZero();
		Flow flow = kenya.catalogue().require(Flow.class, LABOUR_MIGRANTS);
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), flow, Literals.FLOW__INSTRUMENT, null));
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), flow, Literals.FLOW__ARTICLES, List.of()));
		bench.until("the cell shows it", () -> cell().getFirst().worst() == FlowMark.WITHOUT);

		view.table().choose(view.result().senders().indexOf("NEA"), view.result().recipients().indexOf("NCM") + 1);
		assertThat(view.flows().shown()).extracting(FlowLine::id).containsExactly(LABOUR_MIGRANTS);
		view.flows().control().notifyListeners(SWT.DefaultSelection, new Event());
		bench.until("the flow is edited", () -> bench.page().getActiveEditor() instanceof ElementEditor editor && editor.element() == flow);
	}

	private List<FlowLine> cell() {
		return view.result().lines(view.result().senders().indexOf("NEA"), view.result().recipients().indexOf("NCM"));
	}
}
