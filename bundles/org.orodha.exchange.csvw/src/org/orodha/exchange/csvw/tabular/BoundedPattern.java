// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a description, which may mean harm: it is tried on all texts of a column together for so many steps only. Steps are
 * counted, not time, so that the same file comes out the same everywhere.
 */
final class BoundedPattern {

	private static final long AT_ONCE = 5_000_000;
	private static final long FOR_A_CHARACTER = 100;

	private final Pattern pattern;
	private long left = AT_ONCE;
	private boolean exhausted;

	private BoundedPattern(Pattern pattern) {
		this.pattern = pattern;
	}

	/** How a text compares. */
	enum Verdict {
		FITS, DIFFERS,
		/** It takes too long to tell. */
		OPEN
	}

	/** A regular expression; nothing where it is none. */
	static Optional<BoundedPattern> of(String expression) {
		try {
			return Optional.of(new BoundedPattern(Pattern.compile(expression)));
		} catch (PatternSyntaxException | StackOverflowError noPattern) {
			return Optional.empty();
		}
	}

	/** Compares a text as a whole. Once that has taken too long, further texts are not compared and fit. */
	Verdict compare(String text) {
		if (exhausted)
			return Verdict.FITS;
		left = Math.min(AT_ONCE, left) + FOR_A_CHARACTER * (text.length() + 1L);
		try {
			return pattern.matcher(new Counted(text)).matches() ? Verdict.FITS : Verdict.DIFFERS;
		} catch (Exhausted | StackOverflowError endless) {
			exhausted = true;
			return Verdict.OPEN;
		}
	}

	private static final class Exhausted extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Exhausted() {
			super(null, null, false, false);
		}
	}

	/** A text that counts how often its characters are looked at. */
	private final class Counted implements CharSequence {

		private final CharSequence text;

		Counted(CharSequence text) {
			this.text = text;
		}

		@Override
		public char charAt(int position) {
			if (--left < 0)
				throw new Exhausted();
			return text.charAt(position);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Counted(text.subSequence(start, end));
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
