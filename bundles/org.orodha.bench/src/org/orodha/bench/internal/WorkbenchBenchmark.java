// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.model.CatalogueElement;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;

/**
 * What one waits for in the workbench: an editor of many parts, beside a bare table of as many rows, and each letter that is typed
 * in a catalogue of 100,000 elements, beside a bare field. Only there where the property {@code orodha.bench.workbench} names a
 * folder for the catalogue; the workbench ends afterwards.
 */
public final class WorkbenchBenchmark implements IStartup {

	private static final int ELEMENTS = 100_000;
	private static final int ROUNDS = 7;
	private static final String DATASET = "agency-0.wide";
	private static final String CODES = "agency-0.long";
	private static final String TYPED = "agency-0.source-3";

	private IWorkbenchPage page;
	private OpenCatalogue catalogue;

	@Override
	public void earlyStartup() {
		String folder = System.getProperty("orodha.bench.workbench");
		// The platform starts it in a job; the benchmark waits until there is none.
		if (folder != null)
			Thread.ofPlatform().name("benchmark").start(() -> measure(folder));
	}

	private void measure(String folder) {
		int end = 1;
		try {
			Path large = GeneratedCatalogue.write(Path.of(folder), elements());
			PlatformUI.getWorkbench().getDisplay().syncCall(() -> measured(large));
			end = 0;
		} catch (Exception failure) {
			failure.printStackTrace();
		}
		System.out.flush();
		Runtime.getRuntime().halt(end);
	}

	private static List<CatalogueElement> elements() {
		List<CatalogueElement> elements = new ArrayList<>(GeneratedCatalogue.ofSize(ELEMENTS));
		CodeList codes = GeneratedCatalogue.codes(CODES, 10_000);
		DataSource source = GeneratedCatalogue.named(ModelFactory.eINSTANCE.createDataSource(), "agency-0.wide-source");
		source.getDatasets().add(GeneratedCatalogue.dataset(DATASET, codes, 300));
		elements.addAll(List.of(codes, source));
		return elements;
	}

	private Void measured(Path folder) throws Exception {
		page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
		IProject project = catalogues.show(folder, new NullProgressMonitor());
		EventLoop.until("the catalogue is open", () -> catalogues.find(project).isPresent());
		catalogue = catalogues.find(project).orElseThrow();
		EventLoop.until("nothing is done in the background", Job.getJobManager()::isIdle);
		measureTyping();
		measureOpening("editor-of-a-dataset-of-300-variables", catalogue.catalogue().require(IdentifiedElement.class, DATASET + ".variable-0"));
		measureOpening("editor-of-a-list-of-10000-codes", catalogue.catalogue().require(IdentifiedElement.class, CODES + ".0"));
		return null;
	}

	/** @param part what the editor of its whole shows in a table */
	private void measureOpening(String name, EObject part) throws Exception {
		List<Double> ours = new ArrayList<>();
		List<Double> bare = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			Table[] table = new Table[1];
			ours.add(opening(() -> table[0] = find(shown(Editors.open(page, part, null).orElseThrow()), Table.class).findFirst().orElseThrow()));
			BareTable.Rows rows = rows(table[0], (List<?>) part.eContainer().eGet(part.eContainmentFeature()));
			page.closeAllEditors(false);
			EventLoop.rest(200);
			bare.add(opening(() -> ((BareTable) page.openEditor(rows, BareTable.ID)).table()));
			page.closeAllEditors(false);
			EventLoop.rest(200);
		}
		System.err.printf("%s: %.0f ms the first time%n", name, ours.get(0));
		// The first one of each loads classes and is not counted.
		Figures.report(name, Figures.median(ours.subList(1, ours.size())), Figures.median(bare.subList(1, bare.size())), "ms");
	}

	private static Composite shown(ElementEditor editor) {
		return (Composite) editor.getActivePageInstance().getPartControl();
	}

	private static BareTable.Rows rows(Table like, List<?> parts) {
		int columns = like.getColumnCount();
		return new BareTable.Rows(columns, parts.stream().map(part -> ((IdentifiedElement) part).getId())
				.map(id -> IntStream.range(0, columns).mapToObj(column -> id).toList()).toList());
	}

	/** The milliseconds until what was opened is painted and nothing is left to do. */
	private static double opening(Callable<Table> opened) throws Exception {
		long begin = System.nanoTime();
		boolean[] painted = new boolean[1];
		opened.call().addListener(SWT.Paint, event -> painted[0] = true);
		EventLoop.until("the table is painted", () -> painted[0]);
		return (System.nanoTime() - begin) / 1e6;
	}

	private void measureTyping() throws Exception {
		DataSource source = catalogue.catalogue().require(DataSource.class, TYPED);
		ElementEditor editor = Editors.open(page, source, null).orElseThrow();
		Text name = find(shown(editor), Text.class).filter(text -> text.getText().endsWith(TYPED)).findFirst().orElseThrow();
		List<Double> ours = TypedText.into(name);
		page.closeAllEditors(false);
		Shell shell = new Shell(page.getWorkbenchWindow().getShell().getDisplay());
		shell.setLayout(new FillLayout());
		FormToolkit toolkit = new FormToolkit(shell.getDisplay());
		Text bare = toolkit.createText(shell, "", SWT.BORDER | SWT.SINGLE);
		shell.open();
		List<Double> baseline = TypedText.into(bare);
		shell.dispose();
		toolkit.dispose();
		for (int percent : new int[] { 50, 99 })
			Figures.report("typed-to-painted-percentile-" + percent + "-of-" + ELEMENTS, Figures.percentile(ours, percent),
					Figures.percentile(baseline, percent), "ms");
	}

	private static <T extends Control> Stream<T> find(Control control, Class<T> type) {
		if (!control.isVisible())
			return Stream.of();
		Stream<T> own = Stream.of(control).filter(type::isInstance).map(type::cast);
		return control instanceof Composite composite
				? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(child -> find(child, type)))
				: own;
	}
}
