// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.PlatformUI;

/**
 * Reads the local history in the background where the user waits and may give up.
 *
 * @param <T> what is read
 */
@FunctionalInterface
interface HistoryReading<T> {

	/** @param progress of two parts */
	List<T> read(SubMonitor progress) throws CoreException, IOException;

	/**
	 * Waits for what is read.
	 *
	 * @throws InvocationTargetException where the history cannot be read
	 * @throws InterruptedException      where the user gave up
	 */
	static <T> List<T> waitFor(HistoryReading<T> reading) throws InvocationTargetException, InterruptedException {
		AtomicReference<List<T>> found = new AtomicReference<>(List.of());
		PlatformUI.getWorkbench().getProgressService().busyCursorWhile((IProgressMonitor monitor) -> {
			try {
				found.set(List.copyOf(reading.read(SubMonitor.convert(monitor, 2))));
			} catch (CoreException | IOException failure) {
				throw new InvocationTargetException(failure);
			}
		});
		return found.get();
	}
}
