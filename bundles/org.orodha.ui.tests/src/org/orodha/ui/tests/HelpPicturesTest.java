// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.data.ui.internal.delivery.BoardView;
import org.orodha.fixtures.KenyaSample;
import org.orodha.help.internal.Pages;
import org.orodha.help.internal.Topics;
import org.orodha.help.internal.Topics.Topic;
import org.orodha.insight.ui.internal.comparison.ComparisonView;
import org.orodha.insight.ui.internal.coverage.CoverageView;
import org.orodha.model.CheckRecord;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Delivery;
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Review;
import org.orodha.sop.ui.internal.law.LawView;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.translation.TranslationView;

/**
 * The pictures of the help, taken from the running workbench. What each of them shows can still be shown, and the pages name these
 * and no others. Where {@code ORODHA_PICTURES} names the folder of {@code org.orodha.help} they are written there, in the language of
 * the workbench; {@code releng/pictures} does it for English and French.
 */
class HelpPicturesTest {

	private static final String RENEW = System.getenv("ORODHA_PICTURES");
	private static final Pattern PICTURE = Pattern.compile("src=\"(?:\\.\\./)?pictures/([\\w-]+)\\.png\"");
	private static final int WIDTH = 1000;
	private static final int HEIGHT = 640;
	private static final int ROUNDS = 12;
	private static final int ROWS = 30;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private final Map<String, Subject> subjects = new LinkedHashMap<>();
	private OpenCatalogue kenya;

	@FunctionalInterface
	private interface Subject {

		IWorkbenchPart show() throws Exception;
	}

	@BeforeEach
	void theSampleIsOpenInASmallWindow() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.delivered(), new NullProgressMonitor()));
		Shell shell = bench.page().getWorkbenchWindow().getShell();
		shell.setMaximized(false);
		shell.setSize(WIDTH, HEIGHT);
		subjects.put("describe-source", () -> editor(DataSource.class, "dis.border-system", "overview"));
		subjects.put("paste-variables", () -> editor(Dataset.class, "dis.border-system.crossings", "variables"));
		subjects.put("align-definition", () -> editor(Definition.class, "def.dis.international-migrant", "alignment"));
		subjects.put("translate", () -> bench.page().showView(TranslationView.ID));
		subjects.put("receive-delivery", () -> editor(Delivery.class, delivery(), "report"));
		subjects.put("decide-delivery", () -> bench.page().showView(BoardView.ID));
		subjects.put("see-coverage", this::coverage);
		subjects.put("write-procedure", () -> editor(Procedure.class, "ncm.border-data-quarterly", "raci"));
		subjects.put("yearly-review", () -> editor(Review.class, "review.2026", "review"));
		subjects.put("see-law", () -> bench.page().showView(LawView.ID));
		subjects.put("compare-states", this::comparison);
	}

	@AfterEach
	void theWindowIsAsBefore() {
		bench.page().getWorkbenchWindow().getShell().setMaximized(true);
		bench.page().closeAllEditors(false);
		bench.page().resetPerspective();
	}

	@Test
	void whatThePicturesShowIsThere() throws Exception {
		for (String name : subjects.keySet()) {
			bench.page().resetPerspective();
			Photograph picture = taken(subjects.get(name).show());
			assertThat(picture.share()).as(name).isGreaterThan(0.05);
			if (RENEW != null)
				picture.write(Files.createDirectories(Path.of(RENEW).resolve(pictures())).resolve(name + ".png"));
		}
	}

	@Test
	void thePagesNameThesePicturesAndEachIsThere() throws Exception {
		Set<String> named = new TreeSet<>();
		for (Topic topic : Topics.all())
			if (topic.page() != null)
				PICTURE.matcher(Pages.read(topic.page()).orElseThrow()).results().forEach(found -> named.add(found.group(1)));
		assertThat(named).isEqualTo(new TreeSet<>(subjects.keySet()));
		for (String name : named) {
			URL file = Platform.getBundle("org.orodha.help").getEntry(pictures() + name + ".png");
			assertThat(file).as(name).isNotNull();
			assertThat(Files.size(Path.of(FileLocator.toFileURL(file).getPath()))).as(name).isBetween(2_000L, 60_000L);
		}
	}

	private static String pictures() {
		return (Locale.getDefault().getLanguage().equals("fr") ? "nl/fr/" : "") + "html/pictures/";
	}

	private <T extends IdentifiedElement> ElementEditor editor(Class<T> kind, String id, String page) throws Exception {
		ElementEditor editor = Editors.open(bench.page(), kenya.catalogue().require(kind, id), null).orElseThrow();
		assertThat(editor.setActivePage(page)).as(id + " " + page).isNotNull();
		return editor;
	}

	/** The delivery in whose check most errors were found. */
	private String delivery() {
		return kenya.catalogue().all(Delivery.class).stream().max(Comparator.comparing(HelpPicturesTest::errors)).orElseThrow().getId();
	}

	private static long errors(Delivery delivery) {
		return delivery.getChecks().stream().mapToLong(CheckRecord::getErrors).max().orElse(0);
	}

	private IViewPart coverage() throws Exception {
		CoverageView view = (CoverageView) bench.page().showView(CoverageView.ID);
		bench.until("the coverage is shown", () -> view.result() != null && view.tree().getTree().getItemCount() > 4);
		view.tree().expandToLevel(2);
		return view;
	}

	private IViewPart comparison() throws Exception {
		DataSource source = kenya.catalogue().require(DataSource.class, "dis.border-system");
		kenya.execute(Commands.set(kenya.catalogue(), source, Literals.DATA_SOURCE__PERIODICITY, Frequency.MONTHLY));
		ComparisonView view = (ComparisonView) bench.page().showView(ComparisonView.ID);
		bench.until("what differs is shown", () -> view.result() != null && !view.result().comparison().isSame());
		return view;
	}

	private static Control area(IWorkbenchPart part) {
		return (Control) part.getSite().getService(MPart.class).getWidget();
	}

	/** The part with its tab, alone in the window, once nothing goes on any more. */
	private Photograph taken(IWorkbenchPart part) {
		bench.page().setEditorAreaVisible(part instanceof IEditorPart);
		for (IViewReference other : bench.page().getViewReferences())
			if (other.getPart(false) != part)
				bench.page().hideView(other);
		bench.page().activate(part);
		bench.checked();
		Control folder = area(part);
		while (!(folder instanceof CTabFolder))
			folder = folder.getParent();
		Photograph picture = settled(folder);
		if (part instanceof IEditorPart editor)
			bench.page().closeEditor(editor, false);
		return picture;
	}

	/** What is shown once it has been the same for some rounds of events. */
	private Photograph settled(Control shown) {
		Deque<Photograph> taken = new ArrayDeque<>();
		bench.until("it is painted", () -> {
			if (shown.getSize().x == 0 || !Job.getJobManager().isIdle())
				return false;
			fill(shown);
			taken.addLast(Photograph.of(shown));
			if (taken.size() <= ROUNDS)
				return false;
			taken.removeFirst();
			return taken.stream().allMatch(taken.getLast()::equals);
		});
		return taken.getLast();
	}

	/** Lets tables that ask for their rows only when they are painted have those that are seen. */
	private static void fill(Control control) {
		if (control instanceof Table table)
			for (int row = 0; row < Math.min(ROWS, table.getItemCount()); row++)
				table.getItem(row).getText();
		else if (control instanceof Composite composite)
			Arrays.stream(composite.getChildren()).forEach(HelpPicturesTest::fill);
	}
}
