// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.Dataset;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.profile.Profiler;

/** Looks into files. */
final class FileLooks {

	private interface Opening {

		ReadyFile open(Path file, TableDialectHints hints, LoadLimits limits, List<Finding> malformed, IProgressMonitor monitor)
				throws IOException;
	}

	private final TableDialectHints hints;

	/** @param dataset what the files are for; it may say how they are written */
	FileLooks(Dataset dataset) {
		hints = TableDialectHints.of(dataset.getDialect());
	}

	/** Looks into a file. Where the quick way meets a row that it cannot read, the file is read row by row. */
	FileLook look(Path file, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			try {
				return look(file, (path, known, limits, malformed, part) -> ReadyFiles.quick(path, known, limits, malformed::add, part),
						progress.split(100, SubMonitor.SUPPRESS_NONE));
			} catch (EngineException irregular) {
				if (irregular.reason() != EngineException.Cause.FILE)
					throw irregular;
				return look(file,
						(path, known, limits, malformed, part) -> ReadyFiles.thorough(path, known, limits, malformed::add, part),
						progress.setWorkRemaining(100));
			}
		} catch (IOException failure) {
			return new FileLook(file, null, null, 0, failure.getMessage());
		}
	}

	private FileLook look(Path file, Opening opening, SubMonitor progress) throws IOException {
		List<Finding> malformed = new ArrayList<>();
		progress.setWorkRemaining(100);
		try (ReadyFile ready = opening.open(file, hints, LoadLimits.DEFAULT, malformed, progress.split(20));
				Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			engine.confine(List.of(ready.file().path()));
			return new FileLook(file, ready.dialect(),
					new Profiler(engine).profile(file.getFileName().toString(), ready, progress.split(80)), malformed.size(), null);
		}
	}
}
