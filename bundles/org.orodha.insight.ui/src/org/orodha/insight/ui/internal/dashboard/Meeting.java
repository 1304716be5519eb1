// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.dashboard;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Box;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.DashboardPictures;
import org.orodha.ui.internal.picture.Palette;
import org.orodha.ui.internal.picture.PictureCanvas;

/** The dashboard on a whole screen, in large type, page by page, to be seen by many people. */
public final class Meeting {

	private static final int MARGIN = 12;

	private final Shell shell;
	private final PictureCanvas canvas;
	private final Label foot;
	private Dashboard shown;
	private List<Picture> pages = List.of();
	private int page;

	/** @param opener is given a bar that is opened, once the screen is left */
	Meeting(Shell parent, Consumer<Box> opener) {
		shell = new Shell(parent.getDisplay(), SWT.SHELL_TRIM);
		shell.setText(ViewText.text("meeting"));
		shell.setImages(parent.getImages());
		Rectangle screen = parent.getMonitor().getBounds();
		shell.setBounds(screen);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(shell);
		Palette palette = Palette.on(parent.getDisplay());
		shell.setBackground(palette.ground());
		shell.setBackgroundMode(SWT.INHERIT_FORCE);
		canvas = new PictureCanvas(shell, SWT.NONE);
		canvas.readAsMade();
		canvas.fill();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.outer());
		foot = new Label(shell, SWT.CENTER);
		foot.setForeground(palette.soft());
		foot.setBackground(palette.ground());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		canvas.onKey(this::pressed);
		canvas.onOpen(box -> {
			shell.close();
			opener.accept(box);
		});
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				shell.close();
			}
		});
		shell.addListener(SWT.Resize, event -> {
			if (shown != null)
				show(shown);
		});
	}

	/** Begins. */
	void open(Dashboard dashboard) {
		shell.setFullScreen(true);
		shell.open();
		show(dashboard);
		canvas.control().setFocus();
		canvas.choose(null);
	}

	/** Shows how it stands now, on the page at which one is. */
	void show(Dashboard dashboard) {
		if (shell.isDisposed())
			return;
		shown = dashboard;
		Rectangle room = canvas.outer().getClientArea();
		pages = DashboardPictures.pages(dashboard, Math.max(1, (double) room.width / Math.max(1, room.height)));
		turn(0);
	}

	private boolean pressed(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT, SWT.PAGE_DOWN, ' ' -> turn(1);
		case SWT.ARROW_LEFT, SWT.PAGE_UP, SWT.BS -> turn(-1);
		case SWT.HOME -> turn(-page);
		case SWT.END -> turn(pages.size());
		case SWT.ESC -> shell.close();
		default -> {
			return false;
		}
		}
		return true;
	}

	private void turn(int by) {
		int before = page;
		page = Math.max(0, Math.min(page + by, pages.size() - 1));
		if (pages.isEmpty())
			return;
		canvas.show(pages.get(page));
		if (page != before)
			canvas.choose(null);
		foot.setText(ViewText.text("meeting.foot", page + 1, pages.size()).replace("&", "&&"));
		foot.requestLayout();
	}

	/** Leaves the screen. */
	void close() {
		if (!shell.isDisposed())
			shell.close();
	}

	/** The window. */
	public Shell shell() {
		return shell;
	}

	/** The page that is shown. */
	public PictureCanvas canvas() {
		return canvas;
	}
}
