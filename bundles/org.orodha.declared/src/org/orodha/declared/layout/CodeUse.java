// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What codes values stand for. A value that stands in the map is what the map says; else what the list's mapping says; else the code that
 * it names; else it stays as it is, and the check tells that it is no code.
 *
 * @param values    the code by the value, whatever the case of its letters
 * @param from      the identifier of the code list whose codes the file has, which the catalogue maps to the one wanted; empty for none
 * @param byName    whether the values are names of codes, in any language
 * @param otherwise what is done with a value that stands for no code
 */
public record CodeUse(Map<String, String> values, String from, boolean byName, Otherwise otherwise) {

	/** What is done with a value that stands for no code. */
	public enum Otherwise {
		/** It stays as it is. */
		KEEP,
		/** Its row is left out, and that is told. */
		LEAVE_OUT,
		/** The file is refused. */
		REFUSE
	}

	/** Values are codes already. */
	public static final CodeUse NONE = new CodeUse(Map.of(), "", false, Otherwise.KEEP);

	public CodeUse {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		Objects.requireNonNull(from);
		Objects.requireNonNull(otherwise);
	}

	/** Whether values stay as they are, whatever they are. */
	public boolean isNone() {
		return values.isEmpty() && from.isEmpty() && !byName && otherwise == Otherwise.KEEP;
	}
}
