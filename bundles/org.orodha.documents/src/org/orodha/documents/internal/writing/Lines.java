// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end, by the rules of Unicode: not behind an apostrophe within a word, as Java has it. */
final class Lines implements FSTextBreaker {

	private final BreakIterator breaks;

	/** @param language the text's */
	Lines(Locale language) {
		breaks = BreakIterator.getLineInstance(language);
	}

	@Override
	public int next() {
		return breaks.next();
	}

	@Override
	public void setText(String text) {
		breaks.setText(text);
	}
}
