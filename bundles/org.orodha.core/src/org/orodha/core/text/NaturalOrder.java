// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Comparator;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;

/** The order in which people look names up: that of their language, and numbers within names by their size, so that M2 is before M10. */
public final class NaturalOrder {

	private NaturalOrder() {
	}

	/** The order of the default locale's language. */
	public static Comparator<String> ofNames() {
		Collator collator = Collator.getInstance(Locale.getDefault());
		if (collator instanceof RuleBasedCollator rules)
			rules.setNumericCollation(true);
		return collator::compare;
	}
}
