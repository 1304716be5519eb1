// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.orodha.ui.OpenCatalogue;

/**
 * Makes changes that a person waits for. What takes longer than half a second shows how far it is, and can be given up; the catalogue
 * is used by the user interface's thread alone, which attends to the window between the steps.
 */
public final class Waiting extends NullProgressMonitor {

	private static final long NOTICED = TimeUnit.MILLISECONDS.toNanos(500);
	private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(50);

	private final Shell shell;
	private final long begun = System.nanoTime();
	private long breathed = begun;
	private ProgressMonitorDialog dialog;
	private String task;
	private int total;
	private double done;

	private Waiting(Shell shell) {
		this.shell = shell;
	}

	/**
	 * Executes a command so that it can be undone.
	 *
	 * @param shell above which it is shown how far it is
	 * @return whether it was made; false where it was given up, and nothing is changed
	 */
	public static boolean execute(Shell shell, OpenCatalogue catalogue, Command command) {
		Waiting waiting = new Waiting(shell);
		try {
			catalogue.catalogue().execute(command, waiting);
			return true;
		} catch (OperationCanceledException givenUp) {
			return false;
		} finally {
			waiting.end();
		}
	}

	@Override
	public void beginTask(String name, int totalWork) {
		task = name;
		total = totalWork;
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		long now = System.nanoTime();
		if (now - begun < NOTICED || now - breathed < BREATH)
			return;
		if (dialog == null)
			open();
		else
			dialog.getProgressMonitor().internalWorked(done);
		done = 0;
		attend(now + BREATH);
		breathed = System.nanoTime();
	}

	private void open() {
		dialog = new ProgressMonitorDialog(shell);
		dialog.setCancelable(true);
		dialog.open();
		dialog.getProgressMonitor().beginTask(task, total);
		dialog.getProgressMonitor().internalWorked(done);
	}

	private static void attend(long until) {
		Display display = Display.getCurrent();
		while (System.nanoTime() < until && display.readAndDispatch())
			continue;
	}

	@Override
	public boolean isCanceled() {
		return super.isCanceled() || dialog != null && dialog.getProgressMonitor().isCanceled();
	}

	private void end() {
		if (dialog != null)
			dialog.close();
	}
}
