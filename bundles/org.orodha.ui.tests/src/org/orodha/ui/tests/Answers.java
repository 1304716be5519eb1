// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Answers dialogs that wait for the user. */
final class Answers {

	private static final int LOOK_EVERY_MILLISECONDS = 50;

	private Answers() {
	}

	/** As soon as another dialog is open: fills it and presses its OK button; then so with the next one, and so on. */
	@SafeVarargs
	static void next(Consumer<Shell>... fillings) {
		next(IDialogConstants.OK_ID, fillings);
	}

	/** As soon as another dialog is open: answers No, or gives it up. */
	static void refuse() {
		next(IDialogConstants.CANCEL_ID, shell -> {
		});
	}

	/** The same, after looking at the dialog. */
	static void refuse(Consumer<Shell> look) {
		next(IDialogConstants.CANCEL_ID, look);
	}

	@SafeVarargs
	private static void next(int answer, Consumer<Shell>... fillings) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Set<Shell> before = new HashSet<>(dialogs(display));
		Iterator<Consumer<Shell>> remaining = Arrays.asList(fillings).iterator();
		display.timerExec(LOOK_EVERY_MILLISECONDS, new Runnable() {
			@Override
			public void run() {
				Optional<Shell> dialog = dialogs(display).stream().filter(shell -> !before.contains(shell))
						.filter(shell -> button(shell, answer).isPresent()).findFirst();
				try {
					if (dialog.isPresent()) {
						before.add(dialog.get());
						remaining.next().accept(dialog.get());
					}
				} finally {
					if (dialog.isEmpty() || remaining.hasNext())
						display.timerExec(LOOK_EVERY_MILLISECONDS, this);
					dialog.filter(shell -> !shell.isDisposed()).flatMap(shell -> button(shell, answer)).ifPresent(Answers::press);
				}
			}
		});
	}

	private static List<Shell> dialogs(Display display) {
		return Arrays.stream(display.getShells()).filter(Shell::isVisible).toList();
	}

	static void press(Button button) {
		Event event = new Event();
		event.widget = button;
		button.notifyListeners(SWT.Selection, event);
	}

	private static Optional<Button> button(Composite parent, int answer) {
		return parent == null ? Optional.empty()
				: controls(parent).filter(Button.class::isInstance).map(Button.class::cast)
						.filter(button -> Integer.valueOf(answer).equals(button.getData())).findFirst();
	}

	/** The field of several lines that can be written in. */
	static Text note(Shell shell) {
		return controls(shell).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable()).findFirst().orElseThrow();
	}

	/** The lines of the list that a dialog shows. */
	static List<String> lines(Shell shell) {
		return List.of(find(shell, org.eclipse.swt.widgets.List.class).getItems());
	}

	/** The button of that text. */
	static Button button(Composite parent, String text) {
		return controls(parent).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
	}

	/** The button that says yes to a dialog. */
	static Button ok(Shell shell) {
		return button(shell, IDialogConstants.OK_ID).orElseThrow();
	}

	/** The controls of a type within another. */
	static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
		return controls(parent).filter(type::isInstance).map(type::cast);
	}

	/** The first control of a type within another. */
	static <T extends Control> T find(Control parent, Class<T> type) {
		return all(parent, type).findFirst().orElseThrow();
	}

	/** The controls of a type within another. */
	static <T extends Control> Stream<T> all(Control parent, Class<T> type) {
		return controls((Composite) parent).filter(type::isInstance).map(type::cast);
	}

	private static Stream<Control> controls(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), controls(composite))
				: Stream.of(child));
	}
}
