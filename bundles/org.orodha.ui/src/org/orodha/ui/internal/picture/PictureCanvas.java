// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Box;

/** A picture on the screen: it scrolls and zooms, a click chooses a box, and so do the arrow keys. */
public final class PictureCanvas {

	private static final int MARGIN = 8;
	private static final double LEAST = 0.4;
	private static final double MOST = 3;
	private static final double FACTOR = 1.2;
	private static final Comparator<Box> READING = Comparator.comparingDouble((Box box) -> box.area().y())
			.thenComparingDouble(box -> box.area().x());

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private Picture picture = new Picture("", 1, 1, List.of(), List.of(), List.of());
	private String chosen;
	private double zoom = 1;
	private boolean fitting = true;
	private Consumer<Box> chooser = box -> {
	};
	private Consumer<Box> opener = box -> {
	};
	private Runnable zoomed = () -> {
	};
	private Predicate<Event> keys = event -> false;
	private boolean filling;
	private boolean clicking;
	private boolean asMade;

	/** @param parent gets one child: {@link #outer} */
	public PictureCanvas(Composite parent) {
		this(parent, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
	}

	/** @param style whether there is a border, and which scroll bars there are */
	public PictureCanvas(Composite parent, int style) {
		scroll = new ScrolledComposite(parent, style);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		scroll.setContent(canvas);
		scroll.setShowFocusedControl(false);
		if (scroll.getVerticalBar() != null)
			scroll.getVerticalBar().setIncrement(3 * MARGIN);
		canvas.addPaintListener(event -> {
			Palette palette = Palette.on(canvas.getDisplay());
			event.gc.setBackground(palette.ground());
			event.gc.fillRectangle(canvas.getClientArea());
			new PicturePainter(canvas.getDisplay(), palette, family()).paint(event.gc, picture, MARGIN, MARGIN, zoom,
					box());
		});
		canvas.addListener(SWT.MouseDown, this::clicked);
		canvas.addListener(SWT.MouseDoubleClick, event -> {
			if (!clicking)
				open();
		});
		canvas.addListener(SWT.MouseMove, event -> tip(at(event)));
		canvas.addListener(SWT.MouseVerticalWheel, event -> {
			if ((event.stateMask & SWT.MOD1) != 0) {
				zoom(event.count > 0 ? zoom * FACTOR : zoom / FACTOR);
				event.doit = false;
			}
		});
		canvas.addListener(SWT.KeyDown, event -> event.doit = !pressed(event));
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> {
			if (box() == null)
				choose(ordered().stream().findFirst().orElse(null));
			canvas.redraw();
		});
		scroll.addListener(SWT.Resize, event -> {
			if (fitting)
				fit();
		});
		new PictureAccess(this);
	}

	/** Calls back with the box that is chosen; null for none. */
	public void onChoose(Consumer<Box> action) {
		chooser = action;
	}

	/** Calls back with a box that is opened by a double click or Enter. */
	public void onOpen(Consumer<Box> action) {
		opener = action;
	}

	/** Calls back when the zoom is another. */
	public void onZoom(Runnable action) {
		zoomed = action;
	}

	/** Asks before a key is taken; what is taken elsewhere does nothing here. */
	public void onKey(Predicate<Event> taken) {
		keys = taken;
	}

	/** Lets a click open a box, as a link does. */
	public void openByClick() {
		clicking = true;
	}

	/** Has the boxes read in the order in which pictures have them, which is that of columns. */
	public void readAsMade() {
		asMade = true;
	}

	/** Shows pictures as large as there is room, in both directions. */
	public void fill() {
		filling = true;
		fit();
	}

	/** Shows another picture; the box that was chosen stays so where it is there. */
	public void show(Picture shown) {
		picture = shown;
		if (fitting)
			fit();
		else
			resize();
	}

	private void clicked(Event event) {
		canvas.setFocus();
		Box box = at(event);
		if (event.button != 1)
			return;
		choose(box);
		if (clicking)
			open();
	}

	private Box at(Event event) {
		return picture.at((event.x - MARGIN) / zoom, (event.y - MARGIN) / zoom).filter(PictureCanvas::isRead).orElse(null);
	}

	private static boolean isRead(Box box) {
		return !box.told().isEmpty();
	}

	private void tip(Box box) {
		if (clicking)
			canvas.setCursor(canvas.getDisplay().getSystemCursor(box == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
		String tip = box == null ? null : box.told();
		if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText()))
			canvas.setToolTipText(tip);
	}

	private boolean pressed(Event event) {
		if (keys.test(event))
			return true;
		if ((event.stateMask & SWT.MOD1) != 0)
			return zoomed(event);
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> move(1);
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> move(-1);
		case SWT.HOME -> move(-picture.boxes().size());
		case SWT.END -> move(picture.boxes().size());
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> open();
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean zoomed(Event event) {
		switch (event.character) {
		case '+', '=' -> zoomIn();
		case '-' -> zoomOut();
		case '0' -> fit();
		default -> {
			return false;
		}
		}
		return true;
	}

	private void move(int by) {
		List<Box> boxes = ordered();
		if (!boxes.isEmpty())
			choose(boxes.get(Math.max(0, Math.min(boxes.indexOf(box()) + by, boxes.size() - 1))));
	}

	private void open() {
		if (box() != null)
			opener.accept(box());
	}

	/** Chooses a box and shows it; null for none. */
	public void choose(Box box) {
		chosen = box == null ? null : box.element();
		if (box != null)
			reveal(box.area());
		canvas.redraw();
		chooser.accept(box);
	}

	private void reveal(Area area) {
		Rectangle shown = scroll.getClientArea();
		Point origin = scroll.getOrigin();
		scroll.setOrigin(within(origin.x, shown.width, pixels(area.x()), pixels(area.width())),
				within(origin.y, shown.height, pixels(area.y()), pixels(area.height())));
	}

	private static int within(int origin, int room, int start, int length) {
		if (start - MARGIN < origin)
			return Math.max(0, start - MARGIN);
		return Math.max(origin, Math.min(start, start + length + MARGIN - room));
	}

	private int pixels(double points) {
		return (int) Math.round(points * zoom) + MARGIN;
	}

	/** Makes it larger. */
	public void zoomIn() {
		zoom(zoom * FACTOR);
	}

	/** Makes it smaller. */
	public void zoomOut() {
		zoom(zoom / FACTOR);
	}

	private void zoom(double wanted) {
		fitting = false;
		zoom = Math.max(LEAST, Math.min(MOST, wanted));
		resize();
	}

	/** Makes it as wide as there is room, but no larger than it was made for. */
	public void fit() {
		int room = scroll.getClientArea().width;
		if (room <= 0)
			return;
		double wide = (room - 2.0 * MARGIN) / picture.width();
		if (filling) {
			zoom = Math.min(wide, (scroll.getClientArea().height - 2.0 * MARGIN) / picture.height());
			resize();
		} else
			zoom(Math.min(1, wide));
		fitting = true;
	}

	private void resize() {
		int width = pixels(picture.width()) + MARGIN;
		int height = pixels(picture.height()) + MARGIN;
		Rectangle shown = scroll.getClientArea();
		canvas.setSize(Math.max(width, shown.width), Math.max(height, shown.height));
		canvas.redraw();
		zoomed.run();
	}

	/** The boxes that say something, as they are read. */
	public List<Box> ordered() {
		Stream<Box> read = picture.boxes().stream().filter(PictureCanvas::isRead);
		return (asMade ? read : read.sorted(READING)).toList();
	}

	/** The box that is chosen; null for none. */
	public Box box() {
		return chosen == null ? null : picture.of(chosen).orElse(null);
	}

	/** The name of the font in which its texts are written. */
	public String family() {
		return canvas.getFont().getFontData()[0].getName();
	}

	/** The picture that is shown. */
	public Picture picture() {
		return picture;
	}

	/** How many pixels a point of the picture has. */
	public double zoom() {
		return zoom;
	}

	/** The place at which a box is shown, in the control's pixels. */
	public Rectangle bounds(Box box) {
		return new Rectangle(pixels(box.area().x()), pixels(box.area().y()), (int) Math.round(box.area().width() * zoom),
				(int) Math.round(box.area().height() * zoom));
	}

	/** What takes clicks and keys. */
	public Canvas control() {
		return canvas;
	}

	/** The whole, with its scroll bars. */
	public Composite outer() {
		return scroll;
	}
}
