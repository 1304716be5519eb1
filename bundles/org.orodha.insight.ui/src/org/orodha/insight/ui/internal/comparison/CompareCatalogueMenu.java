// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.history.EarlierDialog;

/** What the selected catalogue can be compared with. */
public final class CompareCatalogueMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Optional<OpenCatalogue> about = window == null ? Optional.empty()
				: Selected.catalogue(window, window.getSelectionService().getSelection());
		if (about.isEmpty())
			return new IContributionItem[0];
		List<IContributionItem> items = new ArrayList<>();
		items.add(item(ComparisonText.text("other.saved"), () -> Comparing.show(window.getActivePage(), about.get(), new Other.Saved())));
		items.add(item(ComparisonText.text("earlier"), () -> EarlierDialog.ask(window.getShell(), about.get())
				.ifPresent(saving -> Comparing.show(window.getActivePage(), about.get(), new Other.Earlier(saving)))));
		for (OpenCatalogue open : window.getService(CatalogueService.class).all())
			if (open != about.get())
				items.add(item(open.title(),
						() -> Comparing.show(window.getActivePage(), about.get(), new Other.Open(open.project(), open.title()))));
		items.add(new Separator());
		items.add(item(ComparisonText.text("folder"), () -> folder(window, about.get())));
		return items.toArray(IContributionItem[]::new);
	}

	private static void folder(IWorkbenchWindow window, OpenCatalogue about) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(ComparisonText.text("folder.title"));
		dialog.setMessage(ComparisonText.text("folder.message"));
		String folder = dialog.open();
		if (folder != null)
			Comparing.show(window.getActivePage(), about, new Other.Folder(Path.of(folder)));
	}

	private static IContributionItem item(String text, Runnable work) {
		return new ActionContributionItem(new Action(text.replace("&", "&&")) {
			@Override
			public void run() {
				work.run();
			}
		});
	}
}
