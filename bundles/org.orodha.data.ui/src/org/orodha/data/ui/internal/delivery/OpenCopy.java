// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;

/** Opens a copy of a file in the system's program for its kind, so that the file itself stays as it was sent. */
final class OpenCopy {

	private OpenCopy() {
	}

	/**
	 * A job that copies a file and opens the copy.
	 *
	 * @param name the name that the copy is to have
	 * @param file finds the file, in the job's thread
	 */
	static Job of(String name, Original file) {
		Job job = Job.create(DeliveryText.text("copy.job", name), (ICoreRunnable) monitor -> open(name, copy -> Files.copy(file.place(), copy)));
		job.setUser(true);
		return job;
	}

	/** Writes a page and opens it in the browser. */
	static void write(String name, String page) throws CoreException {
		open(name, copy -> Files.writeString(copy, page));
	}

	/** The file that is copied. */
	interface Original {

		Path place() throws IOException;
	}

	private interface Filling {

		void into(Path copy) throws IOException;
	}

	private static void open(String name, Filling filling) throws CoreException {
		try {
			Path folder = Files.createTempDirectory("orodha-copy");
			Path copy = folder.resolve(Path.of(name).getFileName().toString());
			filling.into(copy);
			folder.toFile().deleteOnExit();
			copy.toFile().deleteOnExit();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> launch(copy));
		} catch (IOException failure) {
			throw new CoreException(Status.error(DeliveryText.text("copy.failed", name, failure.getMessage()), failure));
		}
	}

	private static void launch(Path copy) {
		if (!Program.launch(copy.toString()))
			MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
					DeliveryText.text("copy.title"), DeliveryText.text("copy.noProgram", copy));
	}
}
