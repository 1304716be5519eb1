package org.orodha.data.internal.load;

import java.io.IOException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.data.engine.DelimitedFile;
import org.orodha.data.load.Layout;
import org.orodha.data.load.ReadyFile;
import org.orodha.data.load.RecordIndex;

/** A file that the engine reads as it is. */
final class Original implements ReadyFile {

	private final Input input;
	private final DelimitedFile file;
	private final Layout layout;
	private RecordIndex index;

	Original(Input input, DelimitedFile file, Layout layout) {
		this.input = input;
		this.file = file;
		this.layout = layout;
	}

	@Override
	public DelimitedFile file() {
		return file;
	}

	@Override
	public Layout layout() {
		return layout;
	}

	@Override
	public boolean original() {
		return true;
	}

	@Override
	public int corrected() {
		return 0;
	}

	@Override
	public synchronized long line(long record) throws IOException {
		if (index == null)
			index = RecordIndex.of(file, new NullProgressMonitor());
		return index.line(record);
	}

	@Override
	public void requireUnchanged() throws IOException {
		input.requireUnchanged();
	}

	@Override
	public void close() {
		index = null;
	}
}
