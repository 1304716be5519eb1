// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Types letters at the pace of a quick typist, each when the one before it was seen, and notes when each is painted. */
final class TypedText {

	private static final int LETTERS = 300;
	private static final int LETTERS_A_WORD = 6;
	private static final int MILLISECONDS_A_LETTER = 60;
	private static final int MILLISECONDS_A_WORD = 250;
	/** A key that was not painted until then did not reach the window and is pressed again. */
	private static final int LOST_SECONDS = 10;

	private final Text text;
	private final Semaphore painted = new Semaphore(0);
	private volatile long pressed;
	private final List<Double> milliseconds = new ArrayList<>();

	private TypedText(Text text) {
		this.text = text;
	}

	/** The milliseconds from each key until its letter is painted. */
	static List<Double> into(Text text) {
		return new TypedText(text).type();
	}

	private List<Double> type() {
		text.getShell().forceActive();
		text.setFocus();
		text.setSelection(text.getCharCount());
		EventLoop.rest(2000);
		int before = text.getCharCount();
		text.addListener(SWT.Paint, event -> note(text.getCharCount() - before));
		Display display = text.getDisplay();
		Thread typist = Thread.ofPlatform().name("typist").start(() -> press(display));
		EventLoop.until("all letters are painted", () -> milliseconds.size() == LETTERS && !typist.isAlive());
		return milliseconds;
	}

	private void note(int shown) {
		if (milliseconds.size() < Math.min(shown, LETTERS)) {
			milliseconds.add((System.nanoTime() - pressed) / 1e6);
			painted.release();
		}
	}

	private void press(Display display) {
		Random random = new Random(20261129);
		for (int letter = 0; letter < LETTERS; letter++) {
			boolean ends = (letter + 1) % LETTERS_A_WORD == 0;
			char character = ends ? ' ' : (char) ('a' + random.nextInt('z' - 'a' + 1));
			try {
				do
					press(display, character);
				while (!painted.tryAcquire(LOST_SECONDS, TimeUnit.SECONDS));
				Thread.sleep(random.nextInt(1, 2 * (ends ? MILLISECONDS_A_WORD : MILLISECONDS_A_LETTER)));
			} catch (InterruptedException stopped) {
				return;
			}
		}
	}

	private void press(Display display, char character) {
		Event key = new Event();
		key.character = character;
		key.type = SWT.KeyDown;
		pressed = System.nanoTime();
		display.post(key);
		key.type = SWT.KeyUp;
		display.post(key);
	}
}
