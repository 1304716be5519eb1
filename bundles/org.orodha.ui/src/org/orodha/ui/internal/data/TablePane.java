package org.orodha.ui.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.orodha.data.load.LayoutHints;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.grid.DataGrid;
import org.orodha.ui.internal.grid.GoToRow;
import org.orodha.ui.internal.grid.RowSource;

/** Shows one table file: what it is called, how large it is, and its rows. The file is opened in the background. */
public final class TablePane extends Composite {

	/** The family of the jobs that open files. */
	public static final Object OPENING = new Object();

	private final Label title;
	private final DataGrid grid;
	private Job opening;
	private Path shown;
	private LayoutHints hints = LayoutHints.NONE;
	private Runnable pending;
	private boolean open;

	/**
	 * @param parent  has a layout that gives the pane its size
	 * @param profile is told which file to profile, and what is known of how it is written
	 */
	public TablePane(Composite parent, BiConsumer<Path, LayoutHints> profile) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(this);
		title = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		ToolBar tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		grid = new DataGrid(this);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid);
		Images images = new Images(this);
		tool(tools, "table.goto", () -> GoToRow.ask(grid));
		tool(tools, "table.profile", () -> {
			if (shown != null)
				profile.accept(shown, hints);
		}).setImage(images.of(Images.action("profile")));
		addDisposeListener(event -> cancel());
	}

	private static ToolItem tool(ToolBar tools, String key, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(DataText.text(key));
		item.setToolTipText(DataText.text(key + ".help"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return item;
	}

	/**
	 * Shows a file.
	 *
	 * @param known what is known of how it is written
	 */
	public void open(String name, Path file, LayoutHints known) {
		cancel();
		shown = file;
		hints = known;
		pending = null;
		open = false;
		title.setText(name.replace("&", "&&"));
		title.setToolTipText(file.toString());
		grid.say(DataText.text("table.opening", name));
		Display display = getDisplay();
		opening = new OpenTable(name, file, known, source -> display.asyncExec(() -> opened(file, name, source)),
				message -> display.asyncExec(() -> failed(file, message)));
		opening.schedule();
	}

	private void opened(Path file, String name, RowSource source) {
		if (isDisposed() || !file.equals(shown)) {
			Job.createSystem(DataText.text("table.opening", name), (IJobFunction) monitor -> OpenTable.close(source)).schedule();
			return;
		}
		title.setText(DataText.text("table.title", name, source.size(), source.columns().size()).replace("&", "&&"));
		grid.show(source);
		open = true;
		if (pending != null)
			pending.run();
		pending = null;
	}

	private void failed(Path file, String message) {
		if (!isDisposed() && file.equals(shown))
			grid.say(message);
	}

	/** Shows a cell, as soon as the file is open. */
	public void reveal(long record, String column) {
		if (open)
			grid.reveal(record, column);
		else
			pending = () -> grid.reveal(record, column);
	}

	/** The rows. */
	public DataGrid grid() {
		return grid;
	}

	/** Shows a text where there is no file. */
	public void say(String text) {
		title.setText("");
		grid.say(text);
	}

	@Override
	public boolean setFocus() {
		return grid.setFocus();
	}

	private void cancel() {
		if (opening != null)
			opening.cancel();
	}

	/** Opens a file in the background. */
	private static final class OpenTable extends Job {

		private final String name;
		private final Path file;
		private final LayoutHints hints;
		private final Consumer<RowSource> opened;
		private final Consumer<String> failed;

		OpenTable(String name, Path file, LayoutHints hints, Consumer<RowSource> opened, Consumer<String> failed) {
			super(DataText.text("table.opening", name));
			this.name = name;
			this.file = file;
			this.hints = hints;
			this.opened = opened;
			this.failed = failed;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				opened.accept(ReadyRows.open(file, hints, monitor));
				return Status.OK_STATUS;
			} catch (OperationCanceledException cancelled) {
				failed.accept(DataText.text("table.cancelled", name));
				return Status.CANCEL_STATUS;
			} catch (IOException failure) {
				failed.accept(DataText.text("table.failed", name, failure.getMessage()));
				return Status.OK_STATUS;
			}
		}

		static IStatus close(RowSource source) {
			try {
				source.close();
				return Status.OK_STATUS;
			} catch (IOException failure) {
				return Status.warning(failure.getMessage(), failure);
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == OPENING;
		}
	}
}
