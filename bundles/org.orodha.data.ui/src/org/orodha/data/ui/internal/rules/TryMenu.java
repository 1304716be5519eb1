// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.ui.internal.data.TableFiles;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.ui.OpenCatalogue;

/** Asks what a ruleset is to be tried on: one of the last deliveries of its dataset, or a file. */
final class TryMenu {

	private static final int DELIVERIES = 10;

	private final OpenCatalogue catalogue;
	private final Dataset dataset;
	private final BiConsumer<List<Path>, String> chosen;

	/** @param chosen is given the files and their period, which may be null */
	TryMenu(OpenCatalogue catalogue, Dataset dataset, BiConsumer<List<Path>, String> chosen) {
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.chosen = chosen;
	}

	void open(Control beside) {
		Menu menu = new Menu(beside);
		catalogue.catalogue().all(Delivery.class).stream()
				.filter(delivery -> delivery.getDataset() == dataset && !delivery.getFiles().isEmpty())
				.sorted(Comparator.comparing(Delivery::getPeriod, Comparator.nullsFirst(Comparator.reverseOrder())))
				.limit(DELIVERIES).forEach(delivery -> add(menu, catalogue.label(delivery),
						() -> take(delivery)));
		if (menu.getItemCount() > 0)
			new MenuItem(menu, SWT.SEPARATOR);
		add(menu, RulesText.text("rules.try.file"), () -> choose(beside));
		menu.setLocation(beside.toDisplay(0, beside.getSize().y));
		menu.addListener(SWT.Hide, event -> beside.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void take(Delivery delivery) {
		try {
			chosen.accept(new Deliveries(catalogue.catalogue(), Clock.systemDefaultZone()).files(delivery), delivery.getPeriod());
		} catch (DeliveryException elsewhere) {
			StatusManager.getManager().handle(Status.error(elsewhere.getMessage()), StatusManager.SHOW);
		}
	}

	private static void add(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	private void choose(Control beside) {
		List<Path> files = TableFiles.ask(beside.getShell(), SWT.NONE, RulesText.text("rules.try.choose"));
		if (!files.isEmpty())
			chosen.accept(files, null);
	}
}
