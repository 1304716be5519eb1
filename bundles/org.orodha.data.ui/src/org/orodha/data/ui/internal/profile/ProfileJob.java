// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.ui.internal.jobs.WatchedJob;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.profile.Profile;
import org.orodha.tables.profile.Profiler;

/** Profiles a file in the background. */
public final class ProfileJob extends WatchedJob {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	/** Is told what becomes of it, in another thread. */
	interface Watcher {

		/** The profile is there. */
		void finished(Profile profile);

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
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			watcher.finished(profile(name, progress));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			watcher.failed(ProfileText.text("profile.cancelled", name));
			return Status.CANCEL_STATUS;
		} catch (IOException failure) {
			watcher.failed(ProfileText.text("profile.failed", name, failure.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private Profile profile(String name, SubMonitor progress) throws IOException {
		try (ReadyFile ready = ReadyFiles.quick(file, hints, LoadLimits.DEFAULT, finding -> {
		}, progress.split(10))) {
			return profile(name, ready, progress.split(90));
		} catch (EngineException failure) {
			if (failure.reason() != EngineException.Cause.FILE)
				throw failure;
			// Rows beyond the sample are not as regular as the sample: they are mended first.
			progress.setWorkRemaining(100);
			try (ReadyFile ready = ReadyFiles.thorough(file, hints, LoadLimits.DEFAULT, finding -> {
			}, progress.split(40))) {
				return profile(name, ready, progress.split(60));
			}
		}
	}

	private static Profile profile(String name, ReadyFile ready, SubMonitor progress) throws IOException {
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			engine.confine(List.of(ready.file().path()));
			return new Profiler(engine).profile(name, ready, progress);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
