package org.orodha.ui.internal.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.EngineLimits;
import org.orodha.data.engine.Engines;
import org.orodha.data.load.LayoutHints;
import org.orodha.data.load.ReadyFile;
import org.orodha.data.load.ReadyFiles;
import org.orodha.data.profile.Profiler;
import org.orodha.model.Dataset;

/** Looks into files. */
final class FileLooks implements Closeable {

	private final LayoutHints hints;

	/** @param dataset what the files are for; it may say how they are written */
	FileLooks(Dataset dataset) {
		hints = LayoutHints.of(dataset.getDialect());
	}

	FileLook look(Path file, IProgressMonitor monitor) {
		return null;
	}

	@Override
	public void close() {
	}
}
