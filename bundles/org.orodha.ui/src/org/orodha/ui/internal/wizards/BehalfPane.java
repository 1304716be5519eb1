// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Ownership;
import org.orodha.core.exchange.Proposal;
import org.orodha.model.Agency;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks of each agency whose elements an import would write whether the user acts for it. */
final class BehalfPane {

	private final OpenCatalogue catalogue;
	private final Composite area;
	private final Runnable changed;
	private final Set<String> behalf = new LinkedHashSet<>();
	private Map<Agency, List<Change>> foreign = Map.of();

	/** @param changed told when the user acts for other agencies than before */
	BehalfPane(Composite parent, OpenCatalogue catalogue, Runnable changed) {
		this.catalogue = catalogue;
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
	}

	Control control() {
		return area;
	}

	/** Asks of the agencies of another proposal; the user acts for none of them at first. */
	void show(Proposal proposal) {
		behalf.clear();
		foreign = new Ownership(catalogue.catalogue(), proposal).foreign(proposal.changes(), Set.of());
		for (Control earlier : area.getChildren())
			earlier.dispose();
		foreign.forEach((agency, changes) -> ask(agency.getId(),
				UiText.text("preview.behalf", catalogue.label(agency), changes.size())));
		area.requestLayout();
	}

	private void ask(String agency, String question) {
		Button box = new Button(area, SWT.CHECK);
		box.setText(question);
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (box.getSelection())
				behalf.add(agency);
			else
				behalf.remove(agency);
			changed.run();
		}));
	}

	/** The identifiers of the agencies for which the user acts. */
	Set<String> behalf() {
		return Set.copyOf(behalf);
	}

	/** Whether there is anything to ask. */
	boolean asks() {
		return !foreign.isEmpty();
	}

	/** The changes that only who acts for an agency makes. */
	Collection<Change> questioned() {
		return foreign.values().stream().flatMap(List::stream).distinct().toList();
	}

	/** Whether a change may be made for the agencies for which the user acts. */
	boolean isAllowed(Change change) {
		return foreign.entrySet().stream()
				.allMatch(entry -> behalf.contains(entry.getKey().getId()) || entry.getValue().stream().noneMatch(other -> other == change));
	}
}
