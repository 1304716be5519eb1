// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;

/** The order in which people look names up: that of their language, and numbers within names by their size, so that M2 is before M10. */
public final class NaturalOrder {

	private NaturalOrder() {
	}

	/** The order of the default locale's language. */
	public static Comparator<String> ofNames() {
		return collator(Locale.getDefault())::compare;
	}

	/**
	 * Things by their names, in the order of the default locale's language. Each name is asked for once.
	 *
	 * @since 1.0
	 */
	public static <T> List<T> sorted(Collection<? extends T> things, Function<? super T, String> name) {
		return sorted(things, name, Locale.getDefault());
	}

	/**
	 * Things by their names, in the order of a language. Each name is asked for once.
	 *
	 * @since 1.0
	 */
	public static <T> List<T> sorted(Collection<? extends T> things, Function<? super T, String> name, Locale language) {
		record Named<E>(CollationKey key, E thing) {
		}
		Collator collator = collator(language);
		return things.stream().map(thing -> new Named<T>(collator.getCollationKey(name.apply(thing)), thing))
				.sorted(Comparator.comparing(Named::key)).map(Named::thing).toList();
	}

	private static Collator collator(Locale language) {
		Collator collator = Collator.getInstance(language);
		if (collator instanceof RuleBasedCollator rules)
			rules.setNumericCollation(true);
		return collator;
	}
}
