// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.orodha.core.due.WorkingDays;
import org.orodha.sop.work.WorkList;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.ChosenDay;

/** Whose work, and as of which day: what the views about it have at their top. */
final class WorkBar {

	private static final int WIDTH = 260;

	private final CatalogueService catalogues;
	private final WorkPreferences preferences = new WorkPreferences();
	private final Runnable changed;
	private final Combo whose;
	private final DateTime day;
	private final Composite control;
	private List<Whose> offered = List.of();
	private boolean dayChosen;

	WorkBar(Composite parent, CatalogueService catalogues, Runnable changed) {
		this.catalogues = catalogues;
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(control);
		new Label(control, SWT.NONE).setText(WorkText.text("bar.whose"));
		whose = new Combo(control, SWT.READ_ONLY);
		AccessibleName.give(whose, WorkText.text("bar.whose"));
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(whose);
		whose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		new Label(control, SWT.NONE).setText(WorkText.text("bar.on"));
		day = new DateTime(control, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
		AccessibleName.give(day, WorkText.text("bar.on"));
		day.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			dayChosen = true;
			changed.run();
		}));
	}

	private void choose() {
		preferences.whose(whose().id());
		changed.run();
	}

	Composite control() {
		return control;
	}

	/** Offers who there is now; whoever was chosen stays so. */
	void offer() {
		String chosen = offered.isEmpty() ? preferences.whose() : whose().id();
		List<Whose> now = Whose.of(catalogues.all());
		if (!now.equals(offered)) {
			offered = now;
			whose.setItems(offered.stream().map(Whose::label).toArray(String[]::new));
			whose.select(Math.max(0, offered.stream().map(Whose::id).toList().indexOf(chosen)));
		}
		if (!dayChosen)
			show(catalogues.all().stream().findFirst().map(first -> WorkingDays.of(first.catalogue()).today(Clock.systemDefaultZone()))
					.orElseGet(LocalDate::now));
	}

	private Whose whose() {
		return whose.getSelectionIndex() < 0 ? Whose.EVERYBODY : offered.get(whose.getSelectionIndex());
	}

	/** Chooses a day, as of which all is shown. */
	void day(LocalDate chosen) {
		dayChosen = true;
		show(chosen);
		changed.run();
	}

	private void show(LocalDate shown) {
		ChosenDay.show(day, shown);
	}

	/** The day as of which all is shown. */
	LocalDate day() {
		return ChosenDay.of(day);
	}

	/** The work of whoever is chosen, in all catalogues. @param until the last day of what is coming, from the day */
	List<WorkLine> lines(LocalDate until) {
		LocalDate on = day();
		List<WorkLine> lines = new ArrayList<>();
		for (OpenCatalogue catalogue : catalogues.all()) {
			WorkList work = WorkList.of(catalogue.catalogue(), on, until);
			whose().of(work, catalogue).items().forEach(item -> lines.add(new WorkLine(item, catalogue)));
		}
		return lines;
	}
}
