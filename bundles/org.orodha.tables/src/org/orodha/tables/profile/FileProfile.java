// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;

/**
 * The profile of a file, and what became of its lines.
 *
 * @param dialect how the file is written
 * @param profile what the file holds
 * @param balance what became of all its lines
 */
public record FileProfile(FileDialect dialect, Profile profile, LineBalance balance) {

	/**
	 * Profiles a file. One that turns out not to be regular where the engine reads it is read row by row.
	 *
	 * @param name     the file as the user named it
	 * @param findings are told what is wrong with the file
	 * @throws org.orodha.tables.LoadException where it is no table
	 * @throws EngineException where it cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public static FileProfile of(Path file, String name, TableDialectHints hints, LoadLimits limits, Consumer<Finding> findings,
			IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			List<Finding> told = new ArrayList<>();
			Optional<FileProfile> quick = of(ReadyFiles.quick(file, hints, limits, told::add, progress.split(10)), name, progress.split(90));
			if (quick.isPresent()) {
				told.forEach(findings);
				return quick.get();
			}
		} catch (EngineException failure) {
			if (failure.reason() != EngineException.Cause.FILE)
				throw failure;
		}
		progress.setWorkRemaining(100);
		return of(ReadyFiles.thorough(file, hints, limits, findings, progress.split(40)), name, progress.split(60)).orElseThrow();
	}

	/** Nothing where the engine may have read other rows than the file has. */
	private static Optional<FileProfile> of(ReadyFile opened, String name, SubMonitor progress) throws IOException {
		try (ReadyFile ready = opened; Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			engine.confine(List.of(ready.file().path()));
			Profile profile = new Profiler(engine).profile(name, ready, progress);
			ready.requireUnchanged();
			return ready.balance(profile.rows(), progress).map(balance -> new FileProfile(ready.dialect(), profile, balance));
		}
	}
}
