// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;
import org.orodha.plugins.AvailablePlugin;
import org.orodha.plugins.Moment;
import org.orodha.plugins.Newer.Update;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.Publisher;
import org.orodha.plugins.SafeMode;
import org.orodha.plugins.ui.internal.Snapshot.Owned;
import org.orodha.ui.internal.catalogue.WorkedOut;
import org.orodha.ui.internal.jobs.JobProgress;
import org.orodha.ui.internal.page.PageEditor;
import org.orodha.ui.internal.text.HelpContext;

/** Which plug-ins are installed, which can be had, whom one trusts, and what was changed. */
public final class PluginsEditor extends PageEditor implements Manager {

	/** The editor's identifier. */
	public static final String ID = "org.orodha.plugins.ui.manager";

	private static final String TAB = "tab";

	private final InstalledPage installed = new InstalledPage(this);
	private final AvailablePage available = new AvailablePage(this);
	private final UpdatesPage updates = new UpdatesPage(this);
	private final PublishersPage publishers = new PublishersPage(this);
	private final HistoryPage history = new HistoryPage(this);
	private final List<ListPage<?>> pages = List.of(installed, available, updates, publishers, history);
	private Notice session;
	private Notice notice;
	private TabFolder tabs;
	private Work work;
	private WorkedOut reading;
	private Snapshot snapshot = Snapshot.NONE;
	private boolean restartWanted;

	/** Shows the page; null where that failed. */
	public static PluginsEditor open(IWorkbenchPage page) {
		try {
			return (PluginsEditor) page.openEditor(new PluginsInput(), ID);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
			return null;
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(area);
		HelpContext.PLUGINS.of(area);
		session = new Notice(area);
		notice = new Notice(area);
		tabs = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		JobProgress progress = new JobProgress(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress.control());
		work = new Work(progress, notice, () -> pages.forEach(ListPage::refreshButtons));
		installed.create(tabs, Owned.class);
		available.create(tabs, AvailablePlugin.class);
		updates.create(tabs, Update.class);
		publishers.create(tabs, Publisher.class);
		history.create(tabs, Moment.class);
		reading = new WorkedOut(area, ManagerText.text("reading"));
		String tab = ListPage.settings().get(TAB);
		if (tab != null)
			tabs.setSelection(Math.clamp(Integer.parseInt(tab), 0, pages.size() - 1));
		tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ListPage.settings().put(TAB, tabs.getSelectionIndex())));
		PluginDrops.on(area, this::lookAt);
		tellOfSession();
		pages.forEach(page -> page.show(snapshot));
		reload();
	}

	/** Tells what holds for as long as this Orodha runs. */
	private void tellOfSession() {
		if (SafeMode.isOn())
			session.tell(Notice.Weight.WARNING, ManagerText.text("session.safe"), ManagerText.text("session.leave"), this::restart);
		else if (restartWanted)
			session.tell(Notice.Weight.INFORMATION, ManagerText.text("session.restart"), ManagerText.text("session.restart.now"), this::restart);
		else {
			List<Finding> findings = Plugins.startFindings();
			if (!findings.isEmpty())
				session.tell(weight(findings), ManagerText.text("session.start", String.join("\n", findings.stream().map(Finding::message).toList())),
						ManagerText.text("session.start.seen"), session::clear);
		}
	}

	private static Notice.Weight weight(List<Finding> findings) {
		return findings.stream().allMatch(finding -> finding.severity() == Severity.INFORMATION) ? Notice.Weight.INFORMATION
				: Notice.Weight.WARNING;
	}

	private void restart() {
		PlatformUI.getWorkbench().restart();
	}

	@Override
	public Work work() {
		return work;
	}

	@Override
	public Notice notice() {
		return notice;
	}

	@Override
	public Snapshot snapshot() {
		return snapshot;
	}

	@Override
	public void reload() {
		reading.ask(() -> Snapshot.read(plugins()), read -> {
			snapshot = read;
			if (!read.failure().isEmpty())
				notice.tell(Notice.Weight.ERROR, read.failure());
			pages.forEach(page -> page.show(read));
		});
	}

	@Override
	public void wantRestart() {
		restartWanted = true;
		tellOfSession();
	}

	@Override
	public void lookAt(String source) {
		tabs.setSelection(pages.indexOf(available));
		ListPage.settings().put(TAB, tabs.getSelectionIndex());
		available.lookAt(source);
	}

	/** Asks whether a publisher is trusted from now on. */
	public void trust(Path certificate) {
		publishers.trust(certificate);
	}

	@Override
	public void setFocus() {
		pages.get(Math.max(0, tabs.getSelectionIndex())).table().control().setFocus();
	}
}
