package org.orodha.data.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.data.load.Layout;
import org.orodha.data.load.LayoutHints;
import org.orodha.data.load.LineBalance;
import org.orodha.data.load.LoadLimits;
import org.orodha.data.load.Loading;
import org.orodha.data.load.RecordSink;

/** What loading a file gave. */
final class Loaded implements RecordSink {

	final List<List<String>> rows = new ArrayList<>();
	final List<Long> lines = new ArrayList<>();
	final List<Finding> findings = new ArrayList<>();
	Layout layout;
	LineBalance balance;

	static Loaded of(Path file) throws IOException {
		return of(file, LayoutHints.NONE, LoadLimits.DEFAULT);
	}

	static Loaded of(Path file, LayoutHints hints, LoadLimits limits) throws IOException {
		Loaded loaded = new Loaded();
		loaded.layout = new Loading(limits).read(file, hints, loaded, loaded.findings::add, new NullProgressMonitor());
		return loaded;
	}

	/** The rules of the findings. */
	List<String> rules() {
		return findings.stream().map(Finding::rule).toList();
	}

	@Override
	public void layout(Layout found, int width) {
		layout = found;
	}

	@Override
	public void record(long number, long line, List<String> cells) {
		rows.add(cells);
		lines.add(line);
	}

	@Override
	public void end(LineBalance found) {
		balance = found;
	}
}
