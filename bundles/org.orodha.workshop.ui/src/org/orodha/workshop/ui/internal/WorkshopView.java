// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.catalogue.WorkedOut;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Assessment.StepResult;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Beginning;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Points;
import org.orodha.workshop.course.Solving;

/** An exercise of a course beside the workbench: its steps, each checked as one works, hints, and the way to where it is done. */
public final class WorkshopView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.workshop.ui.view";

	private static final String EXERCISE = "exercise";
	private static final int REST_MILLISECONDS = 500;
	private static final int STEPS_HEIGHT = 110;

	private CatalogueService catalogues;
	private Composite area;
	private String restored = "";
	private List<Chosen> exercises = List.of();
	private Combo choice;
	private Label state;
	private StepTable steps;
	private StepPane pane;
	private Button go;
	private Button hint;
	private Button solve;
	private Button begin;
	private Button beginHere;
	private Button beginAfter;
	private Button beginAgain;
	private Button undo;
	private WorkedOut finding;
	private WorkedOut assessing;
	private Begun begun;
	private Assessment assessment;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(EXERCISE) != null)
			restored = memento.getString(EXERCISE);
	}

	@Override
	public void saveState(IMemento memento) {
		chosen().ifPresent(chosen -> memento.putString(EXERCISE, chosen.key()));
	}

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		exercises = Chosen.all();
		area = new Composite(parent, SWT.NONE);
		HelpContext.WORKSHOP.of(area);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(area);
		choice = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(choice, WorkshopText.text("exercise"));
		choice.setVisibleItemCount(20);
		exercises.forEach(exercise -> choice.add(exercise.label()));
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(choice);
		state = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(state);
		steps = new StepTable(area, step -> showStep());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, STEPS_HEIGHT).applyTo(steps.control());
		pane = new StepPane(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(pane.control());
		createButtons();
		getViewSite().getActionBars().getToolBarManager().add(new HandInAction(getSite(), () -> chosen().map(Chosen::course)));
		finding = new WorkedOut(area, WorkshopText.text("job.checking"));
		assessing = new WorkedOut(area, WorkshopText.text("job.checking"));
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, this::refresh);
		choice.select(Math.max(0, exercises.stream().map(Chosen::key).toList().indexOf(restored)));
		choose();
	}

	private void createButtons() {
		Composite bar = new Composite(area, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
		begin = button(bar, "begin", () -> begin(0));
		go = button(bar, "go", this::go);
		hint = button(bar, "hint", this::hint);
		solve = button(bar, "solve", this::solve);
		undo = button(bar, "undo", () -> begun.catalogue().catalogue().undo());
		beginHere = button(bar, "begin.here", () -> steps.selected().ifPresent(step -> begin(index(step))));
		beginAfter = button(bar, "begin.after", () -> begin(chosen -> Beginning.after(chosen.course(), chosen.exercise())));
		beginAgain = button(bar, "begin.again", () -> begin(0));
	}

	private static Button button(Composite bar, String key, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(WorkshopText.text(key));
		button.setToolTipText(WorkshopText.text(key + ".help"));
		button.setLayoutData(new RowData());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private Optional<Chosen> chosen() {
		return choice.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(exercises.get(choice.getSelectionIndex()));
	}

	private int index(ExerciseStep step) {
		return chosen().map(chosen -> chosen.exercise().steps().indexOf(step)).orElse(0);
	}

	private void choose() {
		begun = null;
		assessment = null;
		chosen().ifPresentOrElse(chosen -> {
			steps.show(chosen.exercise());
			showAll();
			refresh();
		}, () -> {
			pane.tell(WorkshopText.text("none"));
			enable();
		});
	}

	private void refresh() {
		List<OpenCatalogue> open = catalogues.all();
		chosen().ifPresent(chosen -> finding.ask(() -> Begun.last(open, chosen), found -> found(chosen, found)));
	}

	private void found(Chosen chosen, Optional<Begun> found) {
		begun = found.orElse(null);
		if (begun == null) {
			assessment = null;
			assessing.cancel();
			showAll();
		} else
			assess(begun, chosen);
	}

	private void assess(Begun seen, Chosen chosen) {
		assessing.ask(seen.catalogue(), copy -> seen.assess(chosen, copy.catalogue()), this::assessed);
	}

	private void assessed(Assessment result) {
		boolean goOn = steps.selected().map(step -> assessment == null || !assessment.of(step).isDone() && result.of(step).isDone()).orElse(true);
		assessment = result;
		if (goOn)
			result.next().ifPresent(next -> steps.select(next.step()));
		showAll();
	}

	private void showAll() {
		steps.state(assessment);
		chosen().ifPresent(chosen -> state.setText(assessment == null ? WorkshopText.text("state.new", chosen.course().name())
				: WorkshopText.text(assessment.isDone() ? "state.all" : "state.points", Points.text(assessment.points()),
						chosen.exercise().points(), begun.catalogue().project().getName())));
		area.layout();
		showStep();
	}

	private void showStep() {
		steps.selected().ifPresent(step -> pane.show(chosen().orElseThrow().exercise(), step, result(step), hints(step)));
		enable();
	}

	private StepResult result(ExerciseStep step) {
		return assessment == null ? null : assessment.of(step);
	}

	private int hints(ExerciseStep step) {
		return begun == null ? 0 : begun.attempt().hints(step);
	}

	private void enable() {
		Optional<ExerciseStep> step = steps.selected();
		boolean working = begun != null && step.isPresent();
		begin.setEnabled(step.isPresent());
		List.of(begin, beginAfter).forEach(button -> show(button, begun == null));
		List.of(go, hint, solve, undo, beginAgain).forEach(button -> show(button, begun != null));
		undo.setEnabled(working && begun.catalogue().catalogue().editingDomain().getCommandStack().canUndo());
		go.setEnabled(working && !step.get().goTo().isEmpty());
		hint.setEnabled(working && hints(step.get()) < ExerciseStep.HINTS);
		hint.setText(WorkshopText.text("hint.number", Math.min(ExerciseStep.HINTS, step.map(this::hints).orElse(0) + 1), ExerciseStep.HINTS));
		solve.setEnabled(working && assessment != null && !assessment.of(step.get()).isDone());
		beginAgain.setEnabled(begun != null);
		beginAfter.setEnabled(chosen().flatMap(chosen -> chosen.course().before(chosen.exercise())).isPresent());
		beginHere.setEnabled(step.map(this::index).orElse(0) > 0);
		area.layout(true, true);
	}

	private static void show(Button button, boolean shown) {
		((RowData) button.getLayoutData()).exclude = !shown;
		button.setVisible(shown);
	}

	/** What an exercise begins with. */
	@FunctionalInterface
	private interface Start {

		Beginning of(Chosen chosen) throws CatalogueException;
	}

	private void begin(int solved) {
		begin(chosen -> Beginning.of(chosen.course(), chosen.exercise(), solved));
	}

	/** What was begun before is replaced, if the user wants that. */
	private void begin(Start start) {
		Chosen chosen = chosen().orElseThrow();
		IProject replaced = begun == null ? null : begun.catalogue().project();
		if (replaced != null && !MessageDialog.openConfirm(getSite().getShell(), WorkshopText.text("replace.title"),
				WorkshopText.text("replace.text", replaced.getName())))
			return;
		List.of(begin, beginHere, beginAfter, beginAgain).forEach(button -> button.setEnabled(false));
		Job.create(WorkshopText.text("job.beginning", chosen.exercise().name()), (IProgressMonitor monitor) -> {
			try {
				Beginning beginning = start.of(chosen);
				if (replaced != null)
					replaced.delete(true, true, monitor);
				catalogues.create(beginning, monitor);
			} catch (CatalogueException impossible) {
				StatusManager.getManager().handle(Status.error(impossible.getMessage(), impossible), StatusManager.SHOW);
			}
		}).schedule();
	}

	private void go() {
		try {
			Place.show(getSite().getPage(), begun.catalogue(), steps.selected().orElseThrow());
		} catch (PartInitException | CommandException impossible) {
			tell(impossible);
		}
	}

	private void hint() {
		ExerciseStep step = steps.selected().orElseThrow();
		try {
			begun = new Begun(begun.catalogue(), Attempt.change(begun.folder(), attempt -> attempt.withHint(step)).orElseThrow());
		} catch (IOException unkept) {
			tell(unkept);
		}
		showStep();
		pane.control().setSelection(pane.control().getCharCount());
	}

	private void solve() {
		try {
			ExerciseStep step = steps.selected().orElseThrow();
			Solving.solve(chosen().orElseThrow().course(), step, begun.catalogue().catalogue());
			Attempt.change(begun.folder(), attempt -> attempt.withShown(step));
		} catch (CatalogueException | IOException impossible) {
			tell(impossible);
		}
	}

	private static void tell(Exception failure) {
		StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW);
	}

	/** Chooses an exercise. @param key as in {@code kenya/read-sources} */
	public void choose(String key) {
		choice.select(exercises.stream().map(Chosen::key).toList().indexOf(key));
		choose();
	}

	/** How far the exercise is done; empty while that is not known. */
	public Optional<Assessment> assessment() {
		return Optional.ofNullable(assessment);
	}

	/** The area of the view. */
	public Composite control() {
		return area;
	}

	@Override
	public void setFocus() {
		steps.control().setFocus();
	}
}
