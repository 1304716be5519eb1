package org.orodha.ui.tests;

import java.util.Arrays;
import java.util.Optional;
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

	/** As soon as another dialog is open: fills it and presses its OK button. */
	static void next(Consumer<Shell> filling) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		long before = dialogs(display);
		display.timerExec(LOOK_EVERY_MILLISECONDS, new Runnable() {
			@Override
			public void run() {
				Optional<Button> ok = dialogs(display) > before ? button(display.getActiveShell()) : Optional.empty();
				if (ok.isEmpty()) {
					display.timerExec(LOOK_EVERY_MILLISECONDS, this);
					return;
				}
				filling.accept(ok.get().getShell());
				press(ok.get());
			}
		});
	}

	private static long dialogs(Display display) {
		return Arrays.stream(display.getShells()).filter(Shell::isVisible).count();
	}

	private static void press(Button button) {
		Event event = new Event();
		event.widget = button;
		button.notifyListeners(SWT.Selection, event);
	}

	private static Optional<Button> button(Composite parent) {
		return parent == null ? Optional.empty()
				: controls(parent).filter(Button.class::isInstance).map(Button.class::cast)
						.filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst();
	}

	/** The field of several lines that can be written in. */
	static Text note(Shell shell) {
		return controls(shell).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable()).findFirst().orElseThrow();
	}

	private static Stream<Control> controls(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), controls(composite))
				: Stream.of(child));
	}
}
