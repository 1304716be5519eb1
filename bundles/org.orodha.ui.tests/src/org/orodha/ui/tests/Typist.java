// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.text.Labels;
import org.orodha.model.DataSource;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;

/**
 * Types into the workbench that it is started with, one number after the other, and now and then saves, until the process is
 * killed. It tells on its standard output what it found, typed and saved. Edits that are offered are taken up. Only there where the
 * property {@code orodha.typist} is set.
 */
public final class Typist implements IStartup {

	static final String PROPERTY = "orodha.typist";
	/** What the website of the source begins with; the number that is typed follows. */
	static final String PREFIX = "https://typed.example/";

	private static final int EVERY_MILLISECONDS = 15;
	/** One in so many numbers is saved. */
	private static final int SAVED = 400;

	private final Random random = new Random();
	private Display display;
	private Text text;
	private OpenCatalogue catalogue;
	private int number;

	@Override
	public void earlyStartup() {
		if (System.getProperty(PROPERTY) == null)
			return;
		display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(this::begin);
	}

	/** Waits until the catalogue is open and no question is; nobody would read in a log that it failed. */
	private void begin() {
		try {
			answer();
		} catch (RuntimeException failure) {
			failure.printStackTrace();
			tell("failed " + failure);
		}
	}

	private void answer() {
		Optional<Shell> question = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && isModal(shell)).findFirst();
		Optional<OpenCatalogue> open = PlatformUI.getWorkbench().getService(CatalogueService.class).all().stream().findFirst();
		question.ifPresent(shell -> ok(shell).ifPresentOrElse(button -> {
			tell("offered");
			button.notifyListeners(SWT.Selection, new Event());
		}, () -> System.err.println("typist cannot answer: " + shell.getText())));
		if (question.isPresent() || open.isEmpty())
			display.timerExec(EVERY_MILLISECONDS, this::begin);
		else
			// What is left is offered right after the catalogue was opened.
			display.asyncExec(() -> {
				if (Arrays.stream(display.getShells()).anyMatch(shell -> shell.isVisible() && isModal(shell)))
					display.timerExec(EVERY_MILLISECONDS, this::begin);
				else
					open(open.get());
			});
	}

	private static boolean isModal(Shell shell) {
		return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0;
	}

	private static Optional<Button> ok(Shell shell) {
		return Answers.all(shell, Button.class).filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst();
	}

	private void open(OpenCatalogue opened) {
		catalogue = opened;
		try {
			DataSource source = catalogue.catalogue().all(DataSource.class).get(0);
			number = source.getWebsite() == null ? 0 : Integer.parseInt(source.getWebsite().substring(PREFIX.length()));
			tell("found " + number);
			IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			Optional<ElementEditor> editor = Editors.open(page, source, null);
			if (editor.isEmpty()) {
				// It was read again meanwhile, since its files were looked at after the kill.
				tell("again " + (PlatformUI.getWorkbench().getService(CatalogueService.class).all().contains(opened) ? 1 : 0));
				display.timerExec(EVERY_MILLISECONDS, this::begin);
				return;
			}
			text = Answers.all(editor.get().formPages().get(0).getPartControl(), Text.class)
					.filter(field -> Labels.documentation(Literals.DATA_SOURCE__WEBSITE).equals(field.getToolTipText())).findFirst().orElseThrow();
			type();
		} catch (CoreException | RuntimeException failure) {
			failure.printStackTrace();
			tell("failed " + failure);
		}
	}

	private void type() {
		number++;
		text.setText(PREFIX + number);
		tell("typed " + number);
		try {
			if (random.nextInt(SAVED) == 0) {
				CatalogueSaver.save(catalogue);
				tell("saved " + number);
			}
		} catch (CoreException failure) {
			tell("failed " + failure);
		}
		display.timerExec(EVERY_MILLISECONDS, this::type);
	}

	private static void tell(String what) {
		System.out.println("typist " + what);
		System.out.flush();
	}
}
