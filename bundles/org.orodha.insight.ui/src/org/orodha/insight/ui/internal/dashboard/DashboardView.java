// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.Audience;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.translation.LanguagePair;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Chart;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.DashboardPictures;
import org.orodha.insight.dashboard.DashboardSheet;
import org.orodha.insight.dashboard.Dashboards;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.dashboard.Subject;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.ui.internal.frame.Choice;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.ShowsDeliveries;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.picture.PictureCanvas;
import org.orodha.ui.internal.problems.ProblemChanges;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.translation.TranslationView;
import org.orodha.ui.internal.wizards.ExportWizard;

/** How the catalogue stands, as charts of which each bar opens what it counts. */
public final class DashboardView extends InsightView<Dashboard> {

	/** The view's identifier. */
	public static final String ID = "org.orodha.insight.ui.dashboard";

	private static final String BOARD = "org.orodha.data.ui.board";
	private static final String ADOPTION_PAGE = "adoption";
	private static final String EXPORTER = "dashboard-html";
	private static final int MOST_COLUMNS = 3;
	private static final double LEAST_SIZE = 0.92;
	private static final int MOST_BARS = 8;
	/** Where there is less height, the list stands beside the charts. */
	private static final int LOW = 330;
	private static final int[] WEIGHTS = { 60, 40 };

	private Choice<Optional<Subject>> subject;
	private SashForm sash;
	private PictureCanvas canvas;
	private CountedList list;
	private Meeting meeting;
	private Action meet;
	private int columns;
	private volatile Dashboard drawn;

	@Override
	protected HelpContext help() {
		return HelpContext.DASHBOARD;
	}

	@Override
	protected String fileName() {
		return "dashboard";
	}

	@Override
	protected void createChoices(Composite row) {
		subject = new Choice<Optional<Subject>>(row, ViewText.text("chart"), settings(), "chart", chosen -> chosen.map(Subject::id).orElse(""),
				chosen -> chosen.map(Subject::title).orElse(ViewText.text("chart.all")), this::filtered)
						.offer(Stream.concat(Stream.of(Optional.<Subject>empty()), Arrays.stream(Subject.values()).map(Optional::of)).toList());
	}

	@Override
	protected Control createContent(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		canvas = new PictureCanvas(sash);
		canvas.readAsMade();
		canvas.openByClick();
		canvas.onOpen(this::open);
		canvas.outer().addListener(SWT.Resize, event -> {
			if (result() != null && columns != columns())
				draw();
		});
		list = new CountedList(sash, this::edit, this::closeList);
		sash.setWeights(WEIGHTS);
		sash.addListener(SWT.Resize, event -> sash.setOrientation(sash.getSize().y < LOW ? SWT.HORIZONTAL : SWT.VERTICAL));
		sash.setMaximizedControl(canvas.outer());
		ProblemChanges problems = new ProblemChanges(sash.getDisplay(), () -> {
			if (!sash.isDisposed())
				ask();
		});
		sash.addDisposeListener(event -> problems.close());
		meet = new Action(ViewText.text("meeting"), Images.action(DashboardView.class, "meeting")) {
			@Override
			public void run() {
				meet();
			}
		};
		meet.setToolTipText(ViewText.text("meeting.help"));
		meet.setEnabled(false);
		getViewSite().getActionBars().getToolBarManager().add(meet);
		getViewSite().getActionBars().getMenuManager().add(meet);
		return sash;
	}

	@Override
	protected List<IAction> exports() {
		return List.of(new Action(ViewText.text("export.html")) {
			@Override
			public void run() {
				ExportWizard.open(getSite().getShell(), about(), EXPORTER);
			}
		});
	}

	@Override
	protected Function<Catalogue, Dashboard> work(OpenCatalogue about, String filter) {
		LocalDate day = WorkingDays.of(about.catalogue()).today(Clock.systemDefaultZone());
		Audience readers = audience();
		MarkedProblems problems = new MarkedProblems(about.project());
		return copy -> Dashboards.of(copy, problems.all(), day, readers, new NullProgressMonitor());
	}

	@Override
	protected void show(Dashboard found, OpenCatalogue about) {
		setContentDescription(found.heading().replace("&", "&&"));
		meet.setEnabled(true);
		showContent();
		draw();
		if (meeting != null)
			meeting.show(drawn);
	}

	/** All that is needed was counted: no catalogue is asked again. */
	@Override
	protected void filtered() {
		if (result() == null)
			ask();
		else
			draw();
	}

	private int columns() {
		int room = canvas.outer().getClientArea().width;
		int fitting = MOST_COLUMNS;
		while (fitting > 1 && DashboardPictures.width(fitting) * LEAST_SIZE > room)
			fitting--;
		return fitting;
	}

	/** Shows all charts. */
	public void showAll() {
		subject.choose(Optional.empty());
	}

	private void draw() {
		columns = columns();
		drawn = subject.chosen().map(wanted -> result().only(List.of(wanted))).orElse(result()).containing(filter().getText());
		canvas.show(DashboardPictures.of(drawn, columns, subject.chosen().isPresent() ? Integer.MAX_VALUE : MOST_BARS));
	}

	private void open(Box box) {
		Chart chart = DashboardPictures.chart(drawn, box).orElse(null);
		if (chart == null)
			return;
		Bar bar = DashboardPictures.bar(drawn, box).orElse(null);
		if (bar != null)
			open(chart, bar);
		else if (!subject.chosen().equals(Optional.of(chart.subject())))
			subject.choose(Optional.of(chart.subject()));
	}

	private void open(Chart chart, Bar bar) {
		switch (chart.subject()) {
		case TRANSLATIONS -> translate(bar);
		case DELIVERIES -> showDeliveries(bar);
		case PROBLEMS -> {
			openList(chart, bar);
			new MarkedProblems(about().project()).show(getSite().getPage(), bar.what().id());
		}
		default -> openList(chart, bar);
		}
	}

	private void translate(Bar bar) {
		if (view(TranslationView.ID) instanceof TranslationView view)
			view.show(about(), new LanguagePair(about().catalogue().languages().getFirst(), bar.group().id()), bar.what().id());
	}

	private void showDeliveries(Bar bar) {
		if (view(BOARD) instanceof ShowsDeliveries board)
			board.show(about(), bar.what().id(), Year.parse(bar.group().id()));
	}

	private IViewPart view(String id) {
		try {
			return getSite().getPage().showView(id);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
			return null;
		}
	}

	private void openList(Chart chart, Bar bar) {
		list.show(about(), ViewText.text("list.about", chart.subject().title(), bar.told()), bar.counted());
		sash.setMaximizedControl(null);
		list.setFocus();
	}

	private void closeList() {
		sash.setMaximizedControl(canvas.outer());
		canvas.control().setFocus();
	}

	private void edit(Counted counted) {
		String feature = counted.measure() == Measure.COMPLETE || counted.features().isEmpty() ? null : counted.features().getFirst();
		if (counted.measure() == Measure.OVERDUE || counted.measure() == Measure.PLANNED)
			about().catalogue().find(IdentifiedElement.class, counted.element()).flatMap(procedure -> Editors.show(getSite().getPage(), procedure))
					.ifPresent(editor -> editor.setActivePage(ADOPTION_PAGE));
		else
			edit(counted.element(), feature);
	}

	/** Shows the charts on the whole screen. */
	public void meet() {
		meeting = new Meeting(getSite().getShell(), this::open);
		meeting.shell().addListener(SWT.Dispose, event -> meeting = null);
		meeting.open(drawn);
	}

	@Override
	protected Sheet sheet(Dashboard found) {
		return DashboardSheet.of(drawn);
	}

	@Override
	protected Picture picture(Sheet sheet) {
		return DashboardPictures.of(drawn);
	}

	@Override
	public void dispose() {
		if (meeting != null)
			meeting.close();
		super.dispose();
	}

	/** The charts. */
	public PictureCanvas canvas() {
		return canvas;
	}

	/** The elements that the bar counts that was opened last. */
	public CountedList list() {
		return list;
	}

	/** What fills the screen; null where nothing does. */
	public Meeting meeting() {
		return meeting;
	}
}
