// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.orodha.insight.sheet.Sheet.Key;
import org.orodha.ui.internal.picture.Palette;

/** What colours and signs mean, side by side on as many lines as they need. */
public final class Legend {

	private static final int PADDING = 6;
	private static final int GAP = 6;

	private final Canvas canvas;
	private List<Key> keys = List.of();

	public Legend(Composite parent) {
		canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				GC gc = new GC(this);
				Point size = lay(gc, width == SWT.DEFAULT ? Integer.MAX_VALUE : width, false);
				gc.dispose();
				return new Point(width == SWT.DEFAULT ? size.x : width, size.y);
			}
		};
		canvas.addPaintListener(event -> lay(event.gc, canvas.getClientArea().width, true));
	}

	private Point lay(GC gc, int width, boolean painting) {
		Palette palette = Palette.on(canvas.getDisplay());
		int left = 0;
		int top = 0;
		int widest = 0;
		int height = keys.isEmpty() ? 0 : gc.getFontMetrics().getHeight() + PADDING;
		for (Key key : keys) {
			int own = gc.textExtent(key.text()).x + 2 * PADDING;
			if (left > 0 && left + own > width) {
				left = 0;
				top += height + GAP;
			}
			if (painting) {
				gc.setBackground(palette.fill(key.kind()));
				gc.fillRectangle(left, top, own, height);
				gc.setForeground(palette.line(key.kind()));
				gc.drawRectangle(left, top, own - 1, height - 1);
				gc.setForeground(palette.ink());
				gc.drawText(key.text(), left + PADDING, top + PADDING / 2, true);
			}
			left += own + GAP;
			widest = Math.max(widest, left - GAP);
		}
		return new Point(widest, top + height);
	}

	/** Shows other meanings in a few words, and in more of them on a tip. */
	public void show(List<Key> shown, List<Key> explained) {
		keys = List.copyOf(shown);
		canvas.setToolTipText(explained.stream().map(Key::text).collect(Collectors.joining("\n")).replace("&", "&&"));
		canvas.requestLayout();
		canvas.redraw();
	}

	/** What it is painted on. */
	public Canvas control() {
		return canvas;
	}
}
