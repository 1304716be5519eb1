// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.profile;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.orodha.tables.profile.ColumnProfile.Bin;

/** Draws how a column's numbers or dates are spread: one bar for each part of their range. */
final class HistogramCanvas extends Canvas {

	/** A blue that stands out from light and dark backgrounds alike. */
	private static final Color BAR = new Color(0x4a, 0x86, 0xc5);
	private static final int MARGIN = 6;

	private List<Bin> bins = List.of();

	HistogramCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> tip(event.x));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = ProfileText.text("profile.histogram");
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = bins.stream().map(HistogramCanvas::words).collect(Collectors.joining("; "));
			}
		});
	}

	/** Shows other parts. */
	void show(List<Bin> shown) {
		bins = shown;
		setToolTipText(null);
		redraw();
	}

	private static String words(Bin bin) {
		return ProfileText.text("profile.bin", bin.from(), bin.to(), bin.count());
	}

	private Rectangle area() {
		Rectangle client = getClientArea();
		return new Rectangle(MARGIN, MARGIN, client.width - 2 * MARGIN, client.height - 2 * MARGIN);
	}

	private void tip(int x) {
		Rectangle area = area();
		int index = area.width <= 0 || bins.isEmpty() ? -1 : (x - area.x) * bins.size() / area.width;
		String text = index < 0 || index >= bins.size() ? null : words(bins.get(index));
		if (text == null ? getToolTipText() != null : !text.equals(getToolTipText()))
			setToolTipText(text);
	}

	private void paint(GC gc) {
		gc.setForeground(getForeground());
		Rectangle area = area();
		if (bins.isEmpty())
			return;
		int text = gc.getFontMetrics().getHeight();
		long most = Math.max(1, bins.stream().mapToLong(Bin::count).max().orElse(1));
		int height = area.height - 2 * text - 4;
		int ground = area.y + text + height;
		gc.drawText(ProfileText.number(most), area.x, area.y, true);
		gc.setBackground(BAR);
		for (int index = 0; index < bins.size(); index++) {
			int left = area.x + area.width * index / bins.size();
			int right = area.x + area.width * (index + 1) / bins.size();
			long count = bins.get(index).count();
			int bar = count == 0 ? 0 : (int) Math.max(1, height * count / most);
			gc.fillRectangle(left, ground - bar, Math.max(1, right - left - 1), bar);
		}
		gc.drawLine(area.x, ground, area.x + area.width, ground);
		gc.drawText(bins.get(0).from(), area.x, ground + 3, true);
		String end = bins.get(bins.size() - 1).to();
		gc.drawText(end, area.x + area.width - gc.textExtent(end).x, ground + 3, true);
	}
}
