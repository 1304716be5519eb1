// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Assessment.StepResult;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Points;

/** The steps of an exercise, with a number, and how far each is done. */
final class StepTable {

	private static final int STATE_WIDTH = 86;

	private final Table table;
	private Exercise exercise;

	StepTable(Composite parent, Consumer<ExerciseStep> selected) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.give(table, WorkshopText.text("steps"));
		TableColumn step = new TableColumn(table, SWT.NONE);
		step.setText(WorkshopText.text("steps.step"));
		TableColumn state = new TableColumn(table, SWT.NONE);
		state.setText(WorkshopText.text("steps.state"));
		state.setWidth(STATE_WIDTH);
		table.addListener(SWT.Resize, event -> step.setWidth(Math.max(STATE_WIDTH, table.getClientArea().width - STATE_WIDTH)));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected().ifPresent(selected)));
	}

	Table control() {
		return table;
	}

	/** The step that is selected. */
	Optional<ExerciseStep> selected() {
		int index = table.getSelectionIndex();
		return exercise == null || index < 0 ? Optional.empty() : Optional.of(exercise.steps().get(index));
	}

	/** Shows the steps of another exercise and selects the first. */
	void show(Exercise other) {
		exercise = other;
		table.removeAll();
		for (ExerciseStep step : other.steps())
			new TableItem(table, SWT.NONE).setText(0, WorkshopText.text("steps.numbered", other.steps().indexOf(step) + 1, step.title()));
		table.select(0);
	}

	/** Shows how far the steps are done; null where the exercise is not begun. */
	void state(Assessment assessment) {
		for (TableItem item : table.getItems())
			item.setText(1, assessment == null ? "" : state(assessment.steps().get(table.indexOf(item))));
		table.redraw();
	}

	private static String state(StepResult result) {
		return result.isDone() ? WorkshopText.text("state.done")
				: WorkshopText.text("state.open", Points.text(result.points()), result.step().points());
	}

	/** Selects a step. */
	void select(ExerciseStep step) {
		table.select(exercise.steps().indexOf(step));
	}
}
