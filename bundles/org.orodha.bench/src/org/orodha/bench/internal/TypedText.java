// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Types letters at the pace of a quick typist, each a moment after the one before it was seen, and notes when each is painted. A
 * letter counts from the moment for which it was meant, though the workbench may be too busy then to take it.
 */
final class TypedText {

	private static final int LETTERS = 300;
	private static final int LETTERS_A_WORD = 6;
	private static final int MILLISECONDS_A_LETTER = 60;
	private static final int MILLISECONDS_A_WORD = 250;
	/** A key that was not painted until then did not reach the window and is pressed again. */
	private static final int LOST_MILLISECONDS = 10_000;

	private final Text text;
	private final Display display;
	private final Random random = new Random(20261129);
	private final List<Double> milliseconds = new ArrayList<>();
	private Runnable letter;
	private long meant;

	private TypedText(Text text) {
		this.text = text;
		display = text.getDisplay();
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
		typeNext();
		EventLoop.until("all letters are painted", () -> milliseconds.size() == LETTERS);
		return milliseconds;
	}

	private void note(int shown) {
		if (milliseconds.size() >= Math.min(shown, LETTERS))
			return;
		milliseconds.add((System.nanoTime() - meant) / 1e6);
		display.timerExec(-1, letter);
		if (milliseconds.size() < LETTERS)
			typeNext();
	}

	private void typeNext() {
		int typed = milliseconds.size();
		char character = (typed + 1) % LETTERS_A_WORD == 0 ? ' ' : (char) ('a' + random.nextInt('z' - 'a' + 1));
		int pause = random.nextInt(1, 2 * (typed % LETTERS_A_WORD == 0 ? MILLISECONDS_A_WORD : MILLISECONDS_A_LETTER));
		meant = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause);
		letter = () -> press(character);
		display.timerExec(pause, letter);
	}

	private void press(char character) {
		display.timerExec(LOST_MILLISECONDS, letter);
		Event key = new Event();
		key.character = character;
		key.type = SWT.KeyDown;
		display.post(key);
		key.type = SWT.KeyUp;
		display.post(key);
	}
}
