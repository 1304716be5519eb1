// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What a contribution threw, told however ill it is made: that it fails when it is asked, goes round in a circle, or says too much. */
record Thrown(Throwable cause) {

	private static final int LONGEST_TEXT = 2_000;
	private static final int LONGEST_TRACE = 100_000;

	/** What its innermost cause says. */
	String text() {
		Throwable root = root();
		try {
			return cut(String.valueOf(root), LONGEST_TEXT);
		} catch (RuntimeException | LinkageError | StackOverflowError speechless) {
			return root.getClass().getName();
		}
	}

	private Throwable root() {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Throwable root = cause;
		try {
			for (Throwable next = cause; next != null && seen.add(next); next = next.getCause())
				root = next;
			return root;
		} catch (RuntimeException | LinkageError | StackOverflowError causeless) {
			return root;
		}
	}

	/** Where it was thrown. */
	String trace() {
		StringWriter trace = new StringWriter();
		try {
			cause.printStackTrace(new PrintWriter(trace, true));
			return cut(trace.toString(), LONGEST_TRACE);
		} catch (RuntimeException | LinkageError | StackOverflowError speechless) {
			return cause.getClass().getName();
		}
	}

	private static String cut(String text, int longest) {
		return text.length() > longest ? text.substring(0, longest) + "…" : text;
	}
}
