// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;

/** Elements of a catalogue that a person chose, the last one first, kept with the workspace by their identifiers. */
public final class RememberedElements {

	private final IDialogSettings settings;
	private final OpenCatalogue catalogue;
	private final String key;
	private final int most;

	/**
	 * @param what what they were chosen for
	 * @param most how many are remembered; the oldest ones are forgotten
	 */
	public RememberedElements(IDialogSettings settings, OpenCatalogue catalogue, String what, int most) {
		this.settings = settings;
		this.catalogue = catalogue;
		this.key = catalogue.project().getName() + "/" + what;
		this.most = most;
	}

	/** Those that the catalogue still has, the last one first. */
	public List<IdentifiedElement> elements() {
		return ids().stream().flatMap(id -> catalogue.catalogue().find(IdentifiedElement.class, id).stream()).toList();
	}

	/** Whether an element is among them. */
	public boolean contains(IdentifiedElement element) {
		return ids().contains(element.getId());
	}

	/** Makes an element the last one. */
	public void add(IdentifiedElement element) {
		if (element.getId() != null)
			put(Stream.concat(Stream.of(element.getId()), others(element)));
	}

	/** Forgets an element. */
	public void remove(IdentifiedElement element) {
		put(others(element));
	}

	private void put(Stream<String> ids) {
		settings.put(key, ids.limit(most).toArray(String[]::new));
	}

	private Stream<String> others(IdentifiedElement element) {
		return ids().stream().filter(id -> !id.equals(element.getId()));
	}

	private List<String> ids() {
		String[] ids = settings.getArray(key);
		return ids == null ? List.of() : Arrays.asList(ids);
	}
}
