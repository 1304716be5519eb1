// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Control;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Sifts the elements of all catalogues by what was typed, a little at a time, so that whoever types never waits for it. */
final class Sieve {

	private static final long SLICE_NANOSECONDS = 15_000_000;

	private final Control control;
	private final CatalogueService catalogues;
	private final Consumer<Map<IProject, Sifted>> done;
	private int asked;

	/** @param done is told what is left; of no catalogue where nothing was typed */
	Sieve(Control control, CatalogueService catalogues, Consumer<Map<IProject, Sifted>> done) {
		this.control = control;
		this.catalogues = catalogues;
		this.done = done;
	}

	/** Sifts for what was typed, and forgets what was asked for before. */
	void ask(String typed) {
		asked++;
		Map<IProject, Sifted> result = new HashMap<>();
		if (typed.isBlank())
			done.accept(result);
		else
			go(new Going(asked, typed, result, List.copyOf(catalogues.all()).iterator()));
	}

	private void go(Going going) {
		if (control.isDisposed() || going.number != asked)
			return;
		long end = System.nanoTime() + SLICE_NANOSECONDS;
		boolean more = true;
		while (more && System.nanoTime() < end)
			more = going.step();
		if (more)
			control.getDisplay().asyncExec(() -> go(going));
		else
			done.accept(going.result);
	}

	/** One sifting that goes on. */
	private static final class Going {

		private final int number;
		private final String typed;
		private final Map<IProject, Sifted> result;
		private final Iterator<OpenCatalogue> catalogues;
		private Iterator<? extends IdentifiedElement> elements = List.<IdentifiedElement>of().iterator();
		private Predicate<IdentifiedElement> fits;
		private Sifted sifted;

		Going(int number, String typed, Map<IProject, Sifted> result, Iterator<OpenCatalogue> catalogues) {
			this.number = number;
			this.typed = typed;
			this.result = result;
			this.catalogues = catalogues;
		}

		/** Looks at one element with all its parts; false where there is none left. */
		boolean step() {
			if (elements.hasNext()) {
				sift(elements.next());
				return true;
			}
			if (!catalogues.hasNext())
				return false;
			OpenCatalogue catalogue = catalogues.next();
			sifted = new Sifted();
			fits = catalogue.search().fitting(typed);
			elements = catalogue.catalogue().all(CatalogueElement.class).iterator();
			sift(catalogue.catalogue().root());
			result.put(catalogue.project(), sifted);
			return true;
		}

		private void sift(IdentifiedElement element) {
			if (fits.test(element))
				sifted.add(element);
			else
				ElementNode.parts(element).forEach(this::sift);
		}
	}
}
