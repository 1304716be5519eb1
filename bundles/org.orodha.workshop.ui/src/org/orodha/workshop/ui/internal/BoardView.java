// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.findings.Finding;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.WorkedOut;
import org.orodha.ui.internal.form.FileDrops;
import org.orodha.ui.internal.picture.SaveAs;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.workshop.course.Points;
import org.orodha.workshop.results.Board;
import org.orodha.workshop.results.Board.StepState;
import org.orodha.workshop.results.BoardFile;
import org.orodha.workshop.results.Result;

/** The trainer's board: what participants handed in, side by side, and the steps at which a room is stuck. */
public final class BoardView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.workshop.ui.board";

	private static final String SOURCES = "sources";
	private static final int TOLD = 2;

	private List<Path> sources = List.of();
	private Board board = new Board("", List.of(), List.of());
	private Composite area;
	private Label told;
	private RecordTable<Result> participants;
	private RecordTable<StepState> steps;
	private WorkedOut reading;
	private Action refresh;
	private Action save;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String kept = memento == null ? null : memento.getString(SOURCES);
		if (kept != null && !kept.isEmpty())
			sources = Arrays.stream(kept.split("\n")).map(Path::of).toList();
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(SOURCES, sources.stream().map(Path::toString).collect(Collectors.joining("\n")));
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		HelpContext.WORKSHOP.of(area);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(area);
		told = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(told);
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		participants = new RecordTable<>(tabs, Result.class, WorkshopText.text("board.participants"))
				.column(WorkshopText.text("board.participant"), 220, Result::participant)
				.column(WorkshopText.text("board.agency"), 70, Result::agency)
				.number(WorkshopText.text("board.points"), 60, result -> Math.round(result.points() * 10), result -> Points.text(result.points()))
				.number(WorkshopText.text("board.done"), 60, BoardView::done, BoardView::doneText)
				.number(WorkshopText.text("board.hints"), 60, Result::hints)
				.number(WorkshopText.text("board.minutes"), 80, Result::minutes)
				.column(WorkshopText.text("board.present"), 480, result -> board.present(result));
		steps = new RecordTable<>(tabs, StepState.class, WorkshopText.text("board.steps"))
				.column(WorkshopText.text("board.exercise"), 300, state -> board.name(state.exercise()))
				.column(WorkshopText.text("board.step"), 300, state -> board.title(state))
				.number(WorkshopText.text("board.did"), 80, StepState::done, state -> WorkshopText.text("board.of", state.done(), state.begun()))
				.number(WorkshopText.text("board.shown"), 90, StepState::shown)
				.number(WorkshopText.text("board.stuck"), 90, StepState::stuck)
				.number(WorkshopText.text("board.hints"), 60, StepState::hints);
		tab(tabs, "board.participants", participants);
		tab(tabs, "board.steps", steps);
		reading = new WorkedOut(area, WorkshopText.text("board.job"));
		createActions(getViewSite().getActionBars().getToolBarManager());
		FileDrops.on(area, this::open);
		showBoard();
		read();
	}

	private static void tab(TabFolder tabs, String key, RecordTable<?> table) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(WorkshopText.text(key));
		tab.setControl(table.control());
	}

	private static long done(Result result) {
		return result.exercises().stream().filter(score -> score.next().isEmpty()).count();
	}

	private static String doneText(Result result) {
		return WorkshopText.text("board.of", done(result), result.exercises().size());
	}

	private void createActions(IToolBarManager bar) {
		bar.add(new Action(WorkshopText.text("board.open"), Images.action("open-catalogue")) {
			@Override
			public void run() {
				ask();
			}
		});
		refresh = new Action(WorkshopText.text("board.refresh"), Images.action("refresh")) {
			@Override
			public void run() {
				read();
			}
		};
		save = new Action(WorkshopText.text("board.save"), Images.action("export")) {
			@Override
			public void run() {
				SaveAs.ask(getSite().getShell(), WorkshopText.text("board.save"), WorkshopText.text("board.file"), file -> BoardFile.write(board, file),
						new SaveAs.Kind("html", WorkshopText.text("board.html")), new SaveAs.Kind("csv", WorkshopText.text("board.csv")));
			}
		};
		bar.add(refresh);
		bar.add(save);
	}

	private void ask() {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.SHEET);
		dialog.setText(WorkshopText.text("board.folder"));
		if (!sources.isEmpty())
			dialog.setFilterPath(sources.getFirst().toString());
		String chosen = dialog.open();
		if (chosen != null)
			open(List.of(Path.of(chosen)));
	}

	/** Shows what was handed in. @param files files, and folders that hold some */
	public void open(List<Path> files) {
		sources = List.copyOf(files);
		read();
	}

	private void read() {
		List<Path> asked = sources;
		refresh.setEnabled(!asked.isEmpty());
		if (!asked.isEmpty())
			reading.ask(() -> read(asked), this::show);
	}

	private static Board read(List<Path> sources) {
		try {
			return Board.of(sources, null, new NullProgressMonitor());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private void show(Board read) {
		board = read;
		showBoard();
	}

	private void showBoard() {
		participants.show(board.results());
		steps.show(board.steps());
		save.setEnabled(!board.results().isEmpty());
		told.setText(sources.isEmpty() ? WorkshopText.text("board.none") : summary());
		area.layout();
	}

	private String summary() {
		List<Finding> leftOut = board.leftOut();
		if (leftOut.isEmpty())
			return WorkshopText.text("board.count", board.results().size());
		String first = leftOut.stream().limit(TOLD).map(Finding::told).collect(Collectors.joining("\n"));
		String all = WorkshopText.text("board.left-out", board.results().size(), first);
		return leftOut.size() <= TOLD ? all : all + "\n" + WorkshopText.text("board.left-out.more", leftOut.size() - TOLD);
	}

	/** What is shown. */
	public Board board() {
		return board;
	}

	/** The table of participants. */
	public RecordTable<Result> participants() {
		return participants;
	}

	/** The table of steps. */
	public RecordTable<StepState> steps() {
		return steps;
	}

	@Override
	public void setFocus() {
		participants.control().setFocus();
	}
}
