// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import java.io.IOException;
import java.nio.file.Files;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.ui.internal.grid.DataGrid;
import org.orodha.data.ui.internal.grid.GoToRow;
import org.orodha.data.ui.internal.grid.GridRows;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.jobs.JobProgress;
import org.orodha.ui.internal.jobs.WatchedJob;

/** Shows one table file: what it is called, how large it is, and its rows. The file is opened in the background. */
public final class TablePane extends Composite {

	/** The family of the jobs that open files. */
	public static final Object OPENING = new Object();

	private final Label title;
	private final ToolBar tools;
	private final JobProgress progress;
	private final FindBar find;
	private final DataGrid grid;
	private final Images images;
	private OpenTable opening;
	private Path shown;
	private TableDialectHints hints = TableDialectHints.NONE;
	private Runnable pending;
	private boolean open;

	/**
	 * @param parent  has a layout that gives the pane its size
	 * @param profile is told which file to profile, and what is known of how it is written
	 */
	public TablePane(Composite parent, BiConsumer<Path, TableDialectHints> profile) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(this);
		title = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		progress = new JobProgress(this);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(progress.control());
		grid = new DataGrid(this);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid);
		find = new FindBar(this, grid);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(find);
		find.moveAbove(grid);
		grid.onFind(find::open);
		images = new Images(this);
		tool("table.find", find::open);
		tool("table.goto", () -> GoToRow.ask(grid));
		tool("table.profile", () -> {
			if (shown != null)
				profile.accept(shown, hints);
		}).setImage(images.of(Images.action(TablePane.class, "profile")));
		addDisposeListener(event -> cancel());
	}

	/** Adds an action to the tool bar; its texts have that key. */
	public ToolItem tool(String key, Runnable action) {
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
	public void open(String name, Path file, TableDialectHints known) {
		cancel();
		shown = file;
		hints = known;
		pending = null;
		open = false;
		title.setText(name.replace("&", "&&"));
		title.setToolTipText(file.toString());
		find.close();
		grid.say(DataText.text("table.opening", name));
		Display display = getDisplay();
		opening = new OpenTable(name, file, known, source -> display.asyncExec(() -> opened(file, name, source)),
				message -> display.asyncExec(() -> failed(file, message)));
		show(opening);
		opening.schedule();
	}

	/** Shows, instead of a file, why it cannot be shown. */
	public void say(String name, String why) {
		cancel();
		shown = null;
		pending = null;
		open = false;
		title.setText(name.replace("&", "&&"));
		title.setToolTipText(null);
		find.close();
		show(null);
		grid.say(why);
	}

	private void show(OpenTable job) {
		progress.show(job);
		((GridData) progress.control().getLayoutData()).exclude = job == null;
		progress.control().requestLayout();
	}

	private void opened(Path file, String name, GridRows source) {
		if (isDisposed() || !file.equals(shown)) {
			Job.createSystem(DataText.text("table.opening", name), (IJobFunction) monitor -> OpenTable.close(source)).schedule();
			return;
		}
		show(null);
		title.setText(DataText.text("table.title", name, source.size(), source.columns().size()).replace("&", "&&"));
		grid.show(source);
		open = true;
		if (pending != null)
			pending.run();
		pending = null;
	}

	private void failed(Path file, String message) {
		if (isDisposed() || !file.equals(shown))
			return;
		show(null);
		grid.say(message);
	}

	/** Shows a cell, as soon as the file is open. */
	public void reveal(long record, String column) {
		if (open)
			grid.reveal(record, column);
		else
			pending = () -> grid.reveal(record, column);
	}

	/** Shows a cell of the row that begins on a line of the file, as soon as the file is open. */
	public void revealLine(long line, String column) {
		if (open)
			grid.revealLine(line, column);
		else
			pending = () -> grid.revealLine(line, column);
	}

	/** The rows. */
	public DataGrid grid() {
		return grid;
	}

	/** Shows a text where there is no file. */
	public void say(String text) {
		cancel();
		shown = null;
		show(null);
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
	private static final class OpenTable extends WatchedJob {

		private final String name;
		private final Path file;
		private final TableDialectHints hints;
		private final Consumer<GridRows> opened;
		private final Consumer<String> failed;

		OpenTable(String name, Path file, TableDialectHints hints, Consumer<GridRows> opened, Consumer<String> failed) {
			super(DataText.text("table.opening", name));
			this.name = name;
			this.file = file;
			this.hints = hints;
			this.opened = opened;
			this.failed = failed;
		}

		@Override
		protected IStatus work(IProgressMonitor monitor) {
			if (!Files.isReadable(file)) {
				failed.accept(DataText.text("data.missing", file));
				return Status.OK_STATUS;
			}
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

		static IStatus close(GridRows source) {
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
