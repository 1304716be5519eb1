// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Owners;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.Agency;
import org.orodha.ui.CatalogueService;

/** Lets through the entries of one agency, which is chosen from a menu in the tool bar, or of all. */
final class AgencyFilter implements Predicate<Entry> {

	private final CatalogueService catalogues;
	private final Runnable listener;
	private final Action action;
	private List<Agency> agencies = List.of();
	private Agency chosen;
	private Menu menu;

	/** @param listener is called when another agency is chosen */
	AgencyFilter(CatalogueService catalogues, Runnable listener) {
		this.catalogues = catalogues;
		this.listener = listener;
		action = new Action(DeliveryText.text("board.allAgencies"), IAction.AS_DROP_DOWN_MENU) {
			@Override
			public void runWithEvent(Event event) {
				if (event.widget instanceof ToolItem item) {
					Menu shown = open(item.getParent());
					shown.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
					shown.setVisible(true);
				}
			}
		};
		action.setToolTipText(DeliveryText.text("board.filter"));
		action.setMenuCreator(new IMenuCreator() {
			@Override
			public Menu getMenu(Control parent) {
				return open(parent);
			}

			@Override
			public Menu getMenu(Menu parent) {
				return null;
			}

			@Override
			public void dispose() {
				close();
			}
		});
	}

	/** The item for the tool bar; it shows which agency is chosen. */
	IContributionItem item() {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}

	private Menu open(Control parent) {
		close();
		menu = new Menu(parent);
		fill(null, DeliveryText.text("board.allAgencies"));
		new MenuItem(menu, SWT.SEPARATOR);
		agencies.forEach(agency -> fill(agency, label(agency)));
		return menu;
	}

	private void close() {
		if (menu != null)
			menu.dispose();
		menu = null;
	}

	private void fill(Agency agency, String text) {
		Action choice = new Action(text.replace("&", "&&"), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked())
					choose(agency);
			}
		};
		choice.setChecked(agency == chosen);
		new ActionContributionItem(choice).fill(menu, -1);
	}

	private void choose(Agency agency) {
		chosen = agency;
		action.setText(agency == null ? DeliveryText.text("board.allAgencies") : Labels.called(agency).replace("&", "&&"));
		listener.run();
	}

	private String label(Agency agency) {
		return catalogues.find(agency).map(catalogue -> catalogue.label(agency)).orElse(agency.getId());
	}

	/** Offers the agencies of these entries; where the chosen one is not among them, all are shown. */
	void offer(List<Entry> entries) {
		agencies = entries.stream().flatMap(entry -> Owners.of(entry.dataset()).stream()).distinct()
				.sorted(Comparator.comparing(this::label, NaturalOrder.ofNames())).toList();
		if (chosen != null && !agencies.contains(chosen)) {
			chosen = null;
			action.setText(DeliveryText.text("board.allAgencies"));
		}
	}

	@Override
	public boolean test(Entry entry) {
		return chosen == null || Owners.of(entry.dataset()).filter(chosen::equals).isPresent();
	}
}
