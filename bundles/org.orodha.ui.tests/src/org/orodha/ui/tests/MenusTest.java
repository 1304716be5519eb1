// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The menus offer what several bundles contribute as one: in an order that makes sense, and nothing else. */
class MenusTest {

	private static final String LINE = "--";

	@RegisterExtension
	final Bench bench = new Bench();

	@Test
	void theFileMenuBeginsWithWhatOpensAndReceives() {
		assertThat(menu("File")).startsWith("New Catalogue...", "Open Catalogue...", "Open as Table...", "Profile File...", LINE,
				"Receive Delivery...", "New");
	}

	@Test
	void theCatalogueMenuSavesValidatesAdoptsTranslatesAndHarmonises() {
		assertThat(menu("Catalogue")).startsWith("Save Catalogue", "Validate Now", "Change Status...", "Translation",
				"Restore Deleted Elements...", "Harmonise...");
	}

	@Test
	void theDeliveryMenuFollowsTheCataloguesAndHasADeliverysMovesInTheirOrder() {
		assertThat(texts(bar())).containsSubsequence("File", "Edit", "Catalogue", "Delivery", "Window", "Help");
		assertThat(menu("Delivery")).containsExactly("Receive Delivery...", LINE, "Check Again", "Accept...", "Reject...",
				"Sign Off...", "Disseminate...", "Export Report...");
	}

	@Test
	void theMenusOfferNothingOfThePlatformThatIsOfNoUse() {
		List<String> offered = new ArrayList<>();
		collect(bar(), offered);
		assertThat(offered).contains("Help Contents", "Cheat Sheets...", "Preferences", "Receive Delivery...");
		assertThat(offered).noneMatch(text -> text.matches("(Team|Compare With|Replace With|Refactor|Build.*|Run.*|Debug.*|Navigate|Project)"));
	}

	private static void collect(Menu menu, List<String> offered) {
		Menus.notify(menu, SWT.Show);
		for (MenuItem item : menu.getItems()) {
			offered.add(Menus.text(item));
			if (item.getMenu() != null)
				collect(item.getMenu(), offered);
		}
		Menus.notify(menu, SWT.Hide);
	}

	private List<String> menu(String name) {
		return offered(Arrays.stream(bar().getItems()).filter(item -> Menus.text(item).equals(name)).findFirst().orElseThrow().getMenu());
	}

	private Menu bar() {
		return bench.page().getWorkbenchWindow().getShell().getMenuBar();
	}

	private static List<String> offered(Menu menu) {
		Menus.notify(menu, SWT.Show);
		try {
			return texts(menu);
		} finally {
			Menus.notify(menu, SWT.Hide);
		}
	}

	private static List<String> texts(Menu menu) {
		List<String> texts = new ArrayList<>();
		for (MenuItem item : menu.getItems())
			texts.add((item.getStyle() & SWT.SEPARATOR) != 0 ? LINE : Menus.text(item));
		return texts;
	}
}
