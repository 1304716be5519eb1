// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.orodha.ui.WorkbenchEnd;

/** Asks whether checks that go on are to be given up when the workbench closes. */
public final class ChecksAtTheEnd implements WorkbenchEnd {

	private static final int STOP = 0;
	private static final int LOOK_EVERY_MILLISECONDS = 50;

	@Override
	public boolean mayClose(IWorkbench workbench, boolean forced) {
		Job[] checks = Job.getJobManager().find(CheckDeliveryJob.FAMILY);
		if (checks.length > 0 && !forced && !isToStop(workbench, checks))
			return false;
		Job.getJobManager().cancel(CheckDeliveryJob.FAMILY);
		if (!forced)
			waitForTheEnd(workbench.getDisplay());
		return true;
	}

	private static boolean isToStop(IWorkbench workbench, Job[] checks) {
		String names = Arrays.stream(checks).map(check -> "• " + check.getName()).collect(Collectors.joining("\n"));
		return MessageDialog.open(MessageDialog.QUESTION, workbench.getModalDialogShellProvider().getShell(),
				DeliveryText.text("exit.title"), DeliveryText.text("exit.message", names), 0, DeliveryText.text("exit.stop"),
				DeliveryText.text("exit.stay")) == STOP;
	}

	/** A check may be about to record its report in this thread, which therefore goes on. */
	private static void waitForTheEnd(Display display) {
		while (Job.getJobManager().find(CheckDeliveryJob.FAMILY).length > 0) {
			display.timerExec(LOOK_EVERY_MILLISECONDS, () -> {
			});
			if (!display.readAndDispatch())
				display.sleep();
		}
	}
}
