// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.data.ui.internal.delivery.ReportPage;
import org.orodha.model.Delivery;
import org.orodha.model.ModelFactory;
import org.orodha.ui.internal.editor.ElementEditor;

class HeadTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void aTitleIsReadableAndItsActionsAreSeenHoweverNarrowAPageIs() throws Exception {
		Delivery delivery = bench.add(bench.create(folder.resolve("mine"), "My catalogue"), ModelFactory.eINSTANCE.createDelivery(),
				"crossings.2026-03", "Crossings at every post of entry, March 2026, second delivery");
		ElementEditor editor = bench.open(delivery);
		ScrolledForm form = editor.setActivePage(ReportPage.ID).getManagedForm().getForm();
		Composite head = form.getForm().getHead();
		ToolBar actions = ((ToolBarManager) form.getToolBarManager()).getControl();
		Control title = Arrays.stream(head.getChildren()).filter(child -> child.getClass().getSimpleName().equals("TitleRegion")).findFirst()
				.orElseThrow();

		bench.until("the page is laid out", () -> title.getSize().x > 0);
		for (int width : new int[] { 1000, 700 }) {
			form.setSize(width, 400);
			form.getForm().setSize(width, 400);
			form.getForm().layout(true, true);

			assertThat(title.getSize().x).as("title at " + width).isGreaterThanOrEqualTo(300);
			ToolItem last = actions.getItem(actions.getItemCount() - 1);
			assertThat(actions.getLocation().x + last.getBounds().x + last.getBounds().width).as("actions at " + width)
					.isLessThanOrEqualTo(width);
		}
	}
}
