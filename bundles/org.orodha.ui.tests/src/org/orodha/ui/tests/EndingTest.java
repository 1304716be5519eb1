// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What ends the workbench ends it, unless somebody whose work goes on says no. */
class EndingTest {

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@RegisterExtension
	final Bench bench = new Bench();

	private final List<String> asked = new ArrayList<>();

	private final IWorkbenchListener refusing = new IWorkbenchListener() {
		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			asked.add(forced ? "forced" : "asked");
			return false;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			asked.add("ended");
		}
	};

	@BeforeEach
	void refuse() {
		PlatformUI.getWorkbench().addWorkbenchListener(refusing);
	}

	@AfterEach
	void refuseNoMore() {
		PlatformUI.getWorkbench().removeWorkbenchListener(refusing);
	}

	private void press(String text) {
		MenuItem item = Menus.find(bench.page().getWorkbenchWindow().getShell().getMenuBar(), text).orElseThrow();
		assertThat(item.isEnabled()).isTrue();
		item.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void exitAndRestartAskFirst() {
		String file = Menus.paths(bench.page().getWorkbenchWindow().getShell().getMenuBar()).stream().filter(path -> path.endsWith("Exit") || path.endsWith("Quitter"))
				.findFirst().orElseThrow();
		press(file);
		assertThat(asked).containsExactly("asked");

		String restart = Menus.paths(bench.page().getWorkbenchWindow().getShell().getMenuBar()).stream()
				.filter(path -> path.endsWith("Restart") || path.endsWith("Redémarrer")).findFirst().orElseThrow();
		press(restart);
		assertThat(asked).containsExactly("asked", "asked");
		assertThat(bench.page().getWorkbenchWindow().getShell().isVisible()).isTrue();
	}
}
