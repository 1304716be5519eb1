// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.text.NaturalOrder;
import org.orodha.ui.OpenCatalogue;
import org.orodha.workshop.course.Assessment;
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
			return Attempt.in(catalogue.folder()).map(attempt -> new Begun(catalogue, attempt));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private boolean is(Chosen chosen) {
		return attempt.is(chosen.course(), chosen.exercise());
	}

	/** Looks how far it is done in a copy of its catalogue, and keeps when a step was first seen to be done. */
	Assessment assess(Chosen chosen, Catalogue copy) {
		Assessment assessment = Assessment.of(chosen.exercise(), copy, new Guard(), new NullProgressMonitor());
		try {
			Attempt.change(folder(), begun -> begun.withDone(assessment));
		} catch (IOException unkept) {
			throw new UncheckedIOException(unkept);
		}
		return assessment;
	}

	/** The folder of the catalogue. */
	Path folder() {
		return catalogue.folder();
	}
}
