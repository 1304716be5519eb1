// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.text.DateFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.FolderStorage;

/**
 * What a file of a catalogue held once, from the platform's local history.
 *
 * @param path    the file, relative to the catalogue's folder
 * @param content what it held
 * @param saved   when that was saved
 */
public record PastState(String path, byte[] content, Instant saved) {

	/**
	 * The states of a file, the latest first; also those of the file that its element was in while it had another owner.
	 *
	 * @throws InvocationTargetException where the history cannot be read
	 * @throws InterruptedException      where the user gave up
	 */
	public static List<PastState> of(IFile file) throws InvocationTargetException, InterruptedException {
		return HistoryReading.waitFor(progress -> {
			List<PastState> states = new ArrayList<>();
			List<IFileState> history = new ArrayList<>(List.of(file.getHistory(progress.split(1))));
			SubMonitor reading = progress.split(1);
			for (IFile earlier : file.getProject().findDeletedMembersWithHistory(IResource.DEPTH_INFINITE, reading.split(1)))
				if (EarlierFiles.element(path(file)).equals(EarlierFiles.element(path(earlier))))
					history.addAll(List.of(earlier.getHistory(reading)));
			history.sort(Comparator.comparingLong(IFileState::getModificationTime).reversed());
			reading.setWorkRemaining(history.size());
			for (IFileState state : history) {
				reading.split(1);
				states.add(of(file, state));
			}
			return states;
		});
	}

	/**
	 * The last state of each file of a project that is not there any more, the latest first.
	 *
	 * @throws InvocationTargetException where the history cannot be read
	 * @throws InterruptedException      where the user gave up
	 */
	static List<PastState> deleted(IProject project) throws InvocationTargetException, InterruptedException {
		return HistoryReading.waitFor(progress -> {
			List<PastState> states = new ArrayList<>();
			IFile[] files = project.findDeletedMembersWithHistory(IResource.DEPTH_INFINITE, progress.split(1));
			SubMonitor reading = progress.split(1).setWorkRemaining(files.length);
			for (IFile file : files) {
				IFileState[] history = file.getHistory(reading.split(1));
				if (history.length > 0 && path(file).endsWith(FolderStorage.EXTENSION))
					states.add(of(file, history[0]));
			}
			states.sort((one, other) -> other.saved().compareTo(one.saved()));
			return states;
		});
	}

	private static PastState of(IFile file, IFileState state) throws CoreException, IOException {
		try (InputStream content = state.getContents()) {
			return new PastState(path(file), content.readAllBytes(), Instant.ofEpochMilli(state.getModificationTime()));
		}
	}

	private static String path(IFile file) {
		return file.getProjectRelativePath().toString();
	}

	/** When it was saved, in the reader's own way. */
	public String time() {
		return DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT).format(Date.from(saved));
	}
}
