// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.profile;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.profile.FileProfile;
import org.orodha.ui.internal.jobs.WatchedJob;

/** Profiles a file in the background. */
public final class ProfileJob extends WatchedJob {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	/** Is told what becomes of it, in another thread. */
	interface Watcher {

		/** The profile is there. */
		void finished(FileProfile found);

		/** There is no profile, for a reason that the user reads. */
		void failed(String reason);
	}

	private final Path file;
	private final TableDialectHints hints;
	private final Watcher watcher;

	ProfileJob(Path file, TableDialectHints hints, Watcher watcher) {
		super(ProfileText.text("profile.job", file.getFileName()));
		this.file = file;
		this.hints = hints;
		this.watcher = watcher;
	}

	boolean tells(Watcher other) {
		return watcher == other;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		String name = file.getFileName().toString();
		try {
			watcher.finished(FileProfile.of(file, name, hints, LoadLimits.DEFAULT, finding -> {
			}, monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			watcher.failed(ProfileText.text("profile.cancelled", name));
			return Status.CANCEL_STATUS;
		} catch (IOException failure) {
			watcher.failed(ProfileText.text("profile.failed", name, failure.getMessage()));
			return Status.OK_STATUS;
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
