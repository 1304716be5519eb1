// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.orodha.core.text.NaturalOrder;
import org.orodha.ui.OpenCatalogue;
import org.orodha.workshop.course.Attempt;

/** An exercise that is being done in an open catalogue. */
record Begun(OpenCatalogue catalogue, Attempt attempt) {

	/** The one of an exercise that was begun last; empty where none is open. Reads small files. */
	static Optional<Begun> last(List<OpenCatalogue> open, Chosen chosen) {
		return open.stream().flatMap(catalogue -> of(catalogue).stream()).filter(begun -> begun.is(chosen))
				.max(Comparator.comparing(begun -> begun.catalogue.project().getName(), NaturalOrder.ofNames()));
	}

	private static Optional<Begun> of(OpenCatalogue catalogue) {
		try {
			return Attempt.in(folder(catalogue)).map(attempt -> new Begun(catalogue, attempt));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private boolean is(Chosen chosen) {
		return attempt.course().equals(chosen.course().id()) && attempt.exercise().equals(chosen.exercise().id());
	}

	private static Path folder(OpenCatalogue catalogue) {
		return catalogue.project().getLocation().toPath();
	}

	/** The folder of the catalogue. */
	Path folder() {
		return folder(catalogue);
	}
}
