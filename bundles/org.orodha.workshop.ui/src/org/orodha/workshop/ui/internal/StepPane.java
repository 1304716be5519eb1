// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.workshop.course.Assessment.CheckResult;
import org.orodha.workshop.course.Assessment.StepResult;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Points;

/** What there is to do in a step, what is good and what is not yet, and the hints that were read. */
final class StepPane {

	private static final String PARAGRAPH = Text.DELIMITER + Text.DELIMITER;

	private final Text text;

	StepPane(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.give(text, WorkshopText.text("step.text"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	Text control() {
		return text;
	}

	/**
	 * Shows a step.
	 *
	 * @param result how far it is done; null where the exercise is not begun
	 * @param hints  how many hints were read
	 */
	void show(Exercise exercise, ExerciseStep step, StepResult result, int hints) {
		List<String> paragraphs = new ArrayList<>();
		if (result == null)
			paragraphs.add(exercise.goal());
		paragraphs.add(WorkshopText.text("step.titled", exercise.steps().indexOf(step) + 1, step.title(), step.text()));
		if (result != null)
			result.checks().forEach(check -> paragraphs.add(comment(check)));
		for (int rung = 1; rung <= hints; rung++)
			paragraphs.add(WorkshopText.text("hint.read", rung, step.hint(rung)));
		String shown = String.join(PARAGRAPH, paragraphs);
		if (!shown.equals(text.getText()))
			text.setText(shown);
	}

	private static String comment(CheckResult check) {
		return WorkshopText.text(check.isPassed() ? "comment.good" : "comment.not-yet", check.comment(), Points.text(check.points()),
				check.check().points());
	}

	/** Shows a message in place of a step. */
	void tell(String message) {
		text.setText(message);
	}
}
