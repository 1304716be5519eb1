// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.preferences.Remembered;

/** The elements of a kind that a person chose last, to be offered first. */
final class RecentChoices {

	private static final int MOST = 8;

	private final IDialogSettings settings = Remembered.of(RecentChoices.class, "recent");
	private final OpenCatalogue catalogue;
	private final EClass kind;

	RecentChoices(OpenCatalogue catalogue, EClass kind) {
		this.catalogue = catalogue;
		this.kind = kind;
	}

	/** Those that the catalogue still has, the last one first. */
	List<IdentifiedElement> elements() {
		return ids().stream().flatMap(id -> catalogue.catalogue().find(IdentifiedElement.class, id).stream()).filter(kind::isInstance)
				.toList();
	}

	/** Notes that an element was chosen. */
	void add(IdentifiedElement element) {
		settings.put(key(),
				Stream.concat(Stream.of(element.getId()), ids().stream().filter(id -> !id.equals(element.getId()))).limit(MOST)
						.toArray(String[]::new));
	}

	private List<String> ids() {
		String[] ids = settings.getArray(key());
		return ids == null ? List.of() : Arrays.asList(ids);
	}

	private String key() {
		return catalogue.project().getName() + "/" + kind.getName();
	}
}
