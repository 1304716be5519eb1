// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orodha.plugins.AvailablePlugin;
import org.orodha.ui.internal.form.AccessibleName;

/** What can be had from a site, a zip, a folder or a jar that the user names; nothing else is looked at. */
final class AvailablePage extends ListPage<AvailablePlugin> {

	private static final int WIDTH = 200;

	private Combo source;
	private Candidates candidates;
	private String looked = "";

	AvailablePage(Manager manager) {
		super(manager, "available");
	}

	@Override
	void createHead(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(ManagerText.text("source.label"));
		source = new Combo(row, SWT.DROP_DOWN);
		source.setToolTipText(ManagerText.text("source.help"));
		AccessibleName.give(source, ManagerText.text("source.label"), ManagerText.text("source.help"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(source);
		offerSources();
		source.addListener(SWT.Modify, event -> refreshButtons());
		source.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> look()));
		button(row, "source.look", () -> !source.getText().isBlank(), this::look);
		button(row, "source.file.button", () -> true, () -> Sources.file(shell()).ifPresent(this::lookAt));
		button(row, "source.folder.button", () -> true, () -> Sources.folder(shell()).ifPresent(this::lookAt));
	}

	private void offerSources() {
		List<String> remembered = Sources.remembered();
		String text = source.getText();
		source.setItems(remembered.toArray(String[]::new));
		source.setText(text.isEmpty() && !remembered.isEmpty() ? remembered.getFirst() : text);
	}

	@Override
	void fill() {
		table().column(ManagerText.text("column.name"), 200, AvailablePlugin::name)
				.column(ManagerText.text("column.version"), 70, AvailablePlugin::version)
				.column(ManagerText.text("column.installed"), 80, AvailablePlugin::installed)
				.column(ManagerText.text("column.publisher"), 160, AvailablePlugin::publisher);
		candidates = new Candidates(manager(), details(), this::refreshButtons);
		button("available.install", this::isInstallable, this::install);
		onOpen("available.install", plugin -> {
			if (isInstallable())
				install();
		});
	}

	/** Several may be what each other needs. */
	private boolean isInstallable() {
		List<AvailablePlugin> selected = table().selectedAll();
		return !selected.isEmpty() && (selected.size() > 1
				|| candidates.find(looked, selected.getFirst()).filter(candidate -> candidate.obstacles().isEmpty()).isPresent());
	}

	private void install() {
		List<String> ids = table().selectedAll().stream().map(AvailablePlugin::id).toList();
		new Installing(manager(), shell()).install(looked, ids, candidates::forget);
	}

	/** Looks what can be had from a source. */
	void lookAt(String named) {
		source.setText(named);
		look();
	}

	private void look() {
		String named = source.getText().strip();
		if (named.isEmpty() || manager().work().isBusy())
			return;
		manager().work().begin(ManagerText.text("available.looking", named), (plugins, monitor) -> plugins.available(named, monitor), found -> {
			looked = named;
			Sources.remember(named);
			offerSources();
			candidates.forget();
			show(found, AvailablePlugin::id);
			if (found.isEmpty())
				manager().notice().tell(Notice.Weight.INFORMATION, ManagerText.text("available.nothing", named));
		});
	}

	@Override
	void describe(AvailablePlugin plugin) {
		if (plugin == null)
			details().show(new Prose().title(ManagerText.text("available.none")).paragraph(ManagerText.text("available.none.long"))
					.items(List.of(ManagerText.text("available.none.file"), ManagerText.text("available.none.site"))));
		else
			candidates.show(looked, plugin);
	}

	@Override
	void show(Snapshot snapshot) {
		show(table().shown().stream().map(plugin -> new AvailablePlugin(plugin.id(), plugin.version(), plugin.name(), plugin.publisher(),
				snapshot.find(plugin.id()).map(installed -> installed.plugin().version()).orElse(""))).toList(), AvailablePlugin::id);
	}
}
