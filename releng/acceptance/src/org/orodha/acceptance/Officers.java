// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.util.List;
import java.util.stream.Stream;

/** The people of the sample who handle deliveries. */
final class Officers {

	private Officers() {
	}

	/** Arguments of a command; what is done with a delivery is done by the data officer of the dataset's agency. */
	static String[] acting(String... arguments) {
		if (arguments.length < 2 || !List.of("deliver", "triage").contains(arguments[0]))
			return arguments;
		return Stream.concat(Stream.of(arguments), Stream.of("--person", of(arguments[1]))).toArray(String[]::new);
	}

	/** The data officer of the agency of a dataset or delivery. */
	static String of(String element) {
		return element.substring(0, element.indexOf('.')) + ".desk-data-officer";
	}
}
