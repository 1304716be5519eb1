// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The numbers of a script's lines. The platform's own column stays empty where it is made before there is a text. */
final class LineNumberColumn implements IVerticalRulerColumn {

	private static final int DIGITS = 4;
	private static final int MARGIN = 4;

	private final Color colour;
	private StyledText text;
	private Canvas canvas;

	LineNumberColumn(Color colour) {
		this.colour = colour;
	}

	@Override
	public Control createControl(CompositeRuler ruler, Composite parent) {
		text = ruler.getTextViewer().getTextWidget();
		canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		canvas.setBackground(text.getBackground());
		canvas.addPaintListener(event -> paint(event.gc));
		ruler.getTextViewer().addViewportListener(position -> redraw());
		ruler.getTextViewer().addTextListener(event -> redraw());
		return canvas;
	}

	private void paint(GC gc) {
		gc.setFont(text.getFont());
		gc.setForeground(colour);
		int height = canvas.getClientArea().height;
		for (int line = text.getLineIndex(0); line < text.getLineCount() && text.getLinePixel(line) < height; line++) {
			String number = String.valueOf(line + 1);
			gc.drawText(number, canvas.getSize().x - MARGIN - gc.textExtent(number).x, text.getLinePixel(line), true);
		}
	}

	@Override
	public void redraw() {
		if (canvas != null && !canvas.isDisposed())
			canvas.redraw();
	}

	@Override
	public int getWidth() {
		GC gc = new GC(canvas);
		try {
			gc.setFont(text.getFont());
			return gc.textExtent("0".repeat(DIGITS)).x + 2 * MARGIN;
		} finally {
			gc.dispose();
		}
	}

	@Override
	public Control getControl() {
		return canvas;
	}

	@Override
	public void setModel(IAnnotationModel model) {
		// lines are counted, not marked
	}

	@Override
	public void setFont(Font font) {
		redraw();
	}
}
