// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.orodha.search.ui.internal.SearchBox;
import org.orodha.ui.internal.explorer.ExplorerView;

/** Presses items of menus and tool bars and tells whether anybody sees something of it; what opens is closed again. */
final class Effects {

	private static final int LOOK_EVERY_MILLISECONDS = 20;
	/** What opens is given time to be there as a whole: nobody closes it sooner. */
	private static final int LOOKS_BEFORE_CLOSING = 5;
	/** An item that is waited for so long without a window of ours opened a dialog of the window system. */
	private static final int LOOKS_BEFORE_ESCAPE = 40;
	private static final long PATIENCE_NANOSECONDS = 3_000_000_000L;

	private final Bench bench;
	private final List<String> jobs = new CopyOnWriteArrayList<>();
	private final List<String> windows = new ArrayList<>();

	private final Listener menu = shown -> {
		if (shown.widget instanceof Menu opened) {
			windows.add("");
			opened.getDisplay().asyncExec(() -> hide(opened));
		}
	};

	Effects(Bench bench) {
		this.bench = bench;
	}

	/** Whether a window opened, a job began, or what the workbench shows changed. */
	boolean press(Widget item) {
		Display display = item.getDisplay();
		List<Object> before = shown();
		jobs.clear();
		windows.clear();
		Set<Shell> shells = new HashSet<>(Arrays.asList(display.getShells()));
		Closing closing = new Closing(display, shells);
		IJobChangeListener began = began();
		Job.getJobManager().addJobChangeListener(began);
		display.timerExec(LOOK_EVERY_MILLISECONDS, closing);
		display.addFilter(SWT.Show, menu);
		try {
			select(item);
			closing.isSelecting = false;
			long end = System.nanoTime() + PATIENCE_NANOSECONDS;
			boolean changed = false;
			while (!changed && System.nanoTime() < end) {
				if (!display.readAndDispatch())
					display.sleep();
				changed = !windows.isEmpty() || !jobs.isEmpty() || !before.equals(shown());
			}
			bench.until("what it opened is closed",
					() -> Arrays.stream(display.getShells()).filter(Shell::isVisible).allMatch(shells::contains));
			return changed;
		} finally {
			closing.over = true;
			display.removeFilter(SWT.Show, menu);
			Job.getJobManager().removeJobChangeListener(began);
		}
	}

	private static void hide(Menu menu) {
		if (!menu.isDisposed())
			menu.setVisible(false);
	}

	private static void select(Widget item) {
		boolean isChoice = (item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0;
		if (isChoice && item instanceof MenuItem choice)
			choice.setSelection(true);
		if (isChoice && item instanceof ToolItem choice)
			choice.setSelection(true);
		Event event = new Event();
		event.widget = item;
		item.notifyListeners(SWT.Selection, event);
	}

	private IJobChangeListener began() {
		return new JobChangeAdapter() {
			@Override
			public void scheduled(IJobChangeEvent event) {
				if (!event.getJob().isSystem())
					jobs.add(event.getJob().getName());
			}
		};
	}

	private List<Object> shown() {
		IWorkbenchPage page = bench.page();
		List<Object> shown = new ArrayList<>(List.of(page.getViewReferences()));
		for (IEditorReference editor : page.getEditorReferences()) {
			shown.add(editor);
			shown.add(editor.isDirty());
		}
		shown.add(page.getActivePart() == null ? "" : page.getActivePart());
		shown.add(SearchBox.of(page.getWorkbenchWindow()).filter(box -> box.field().isFocusControl()).isPresent());
		if (page.findView(ExplorerView.ID) instanceof ExplorerView explorer)
			texts(explorer.getCommonViewer(), shown);
		return shown;
	}

	private static void texts(TreeViewer explorer, List<Object> shown) {
		for (TreeItem catalogue : explorer.getTree().getItems())
			for (TreeItem line : catalogue.getItems())
				shown.add(line.getText() + line.getExpanded());
	}

	/** Closes every window that was not there before, and notes its title. */
	private final class Closing implements Runnable {

		private final Display display;
		private final Set<Shell> before;
		private boolean isSelecting = true;
		private boolean over;
		private int looks;
		private Shell open;
		private int looksAtIt;

		Closing(Display display, Set<Shell> before) {
			this.display = display;
			this.before = before;
		}

		@Override
		public void run() {
			if (over)
				return;
			display.timerExec(LOOK_EVERY_MILLISECONDS, this);
			if (isSelecting && ++looks % LOOKS_BEFORE_ESCAPE == 0)
				escape();
			Shell shell = Arrays.stream(display.getShells()).filter(Shell::isVisible).filter(open -> !before.contains(open))
					.reduce((below, above) -> above).orElse(null);
			looksAtIt = shell == null || shell != open ? 0 : looksAtIt + 1;
			open = shell;
			if (looksAtIt < LOOKS_BEFORE_CLOSING || isSelecting && shell.getData() instanceof IWorkbenchWindow)
				return;
			windows.add(shell.getText());
			shell.close();
		}

		/** A dialog of the window system is no window of ours, and goes when somebody presses Escape. */
		private void escape() {
			Event key = new Event();
			key.keyCode = SWT.ESC;
			key.character = SWT.ESC;
			key.type = SWT.KeyDown;
			display.post(key);
			key.type = SWT.KeyUp;
			display.post(key);
			windows.add("");
		}
	}
}
