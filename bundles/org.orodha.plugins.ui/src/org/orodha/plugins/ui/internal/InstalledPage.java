// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;
import org.orodha.plugins.InstalledPlugin.State;
import org.orodha.plugins.Passport;
import org.orodha.plugins.SafeMode;
import org.orodha.plugins.ui.internal.Snapshot.Owned;

/** The plug-ins that are installed. */
final class InstalledPage extends ListPage<Owned> {

	private Button toggle;

	InstalledPage(Manager manager) {
		super(manager, "installed");
	}

	@Override
	void fill() {
		table().column(ManagerText.text("column.name"), 190, owned -> owned.installed().plugin().name())
				.column(ManagerText.text("column.version"), 70, owned -> owned.installed().plugin().version())
				.column(ManagerText.text("column.state"), 90, InstalledPage::state)
				.column(ManagerText.text("column.publisher"), 160, owned -> owned.installed().plugin().publisher());
		button("installed.install", () -> true, () -> Sources.file(shell()).ifPresent(manager()::lookAt));
		toggle = button("installed.disable", this::isAnySelected, this::toggle);
		button("installed.remove", this::isAnySelected, this::remove);
		button("installed.verify", () -> !table().shown().isEmpty(), this::verify);
		button("installed.trust", this::isTrustable, this::trust);
	}

	private static String state(Owned owned) {
		return SafeMode.isOn() && owned.installed().state() == State.ACTIVE ? ManagerText.text("state.notNow")
				: ManagerText.of("state", owned.installed().state());
	}

	@Override
	void describe(Owned owned) {
		details().show(owned == null ? new Prose().title(ManagerText.text("installed.none")).paragraph(ManagerText.text("installed.none.long"))
				.items(List.of(ManagerText.text("installed.none.file"), ManagerText.text("installed.none.site"), ManagerText.text("installed.none.drop")))
				: Described.installed(owned.installed(), owned.passport()));
	}

	@Override
	void show(Snapshot snapshot) {
		show(snapshot.owned(), Owned::id);
	}

	@Override
	void refreshButtons() {
		String wanted = ManagerText.text(isToEnable() ? "installed.enable" : "installed.disable");
		if (!toggle.getText().equals(wanted)) {
			toggle.setText(wanted);
			toggle.requestLayout();
		}
		super.refreshButtons();
	}

	private Collection<String> ids() {
		return table().selectedAll().stream().map(Owned::id).toList();
	}

	private boolean isToEnable() {
		return isAnySelected() && table().selectedAll().stream().allMatch(owned -> owned.installed().state() == State.DISABLED);
	}

	private void toggle() {
		Collection<String> ids = ids();
		boolean enable = isToEnable();
		manager().work().begin(ManagerText.text("installed.switching"), (plugins, monitor) -> {
			if (enable)
				plugins.enable(ids);
			else
				plugins.disable(ids);
			return ids;
		}, switched -> manager().changed(ManagerText.text(enable ? "installed.enabled" : "installed.disabled", names(ids))));
	}

	private String names(Collection<String> ids) {
		return String.join(", ", ids.stream().map(manager().snapshot()::name).toList());
	}

	private void remove() {
		Collection<String> ids = ids();
		String names = names(ids);
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell(), ManagerText.text("remove.title"),
				ManagerText.text("remove.question", names), 0, ManagerText.text("remove.yes"), ManagerText.text("cancel"));
		if (answer == 0)
			manager().work().begin(ManagerText.text("installed.removing"), (plugins, monitor) -> {
				plugins.remove(ids);
				return ids;
			}, removed -> manager().changed(ManagerText.text("installed.removed", names)));
	}

	private void verify() {
		int number = table().shown().size();
		manager().work().begin(ManagerText.text("installed.verifying"), (plugins, monitor) -> plugins.verify(List.of(), monitor), findings -> {
			if (findings.isEmpty())
				manager().notice().tell(Notice.Weight.INFORMATION, ManagerText.text("installed.verified", number));
			else
				manager().notice().tell(worst(findings), String.join("\n", findings.stream().map(Finding::told).toList()));
			manager().reload();
		});
	}

	private static Notice.Weight worst(List<Finding> findings) {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Notice.Weight.ERROR : Notice.Weight.WARNING;
	}

	private boolean isTrustable() {
		return table().selectedAll().size() == 1 && table().selected().orElseThrow().passport().status() == Passport.Status.UNKNOWN;
	}

	private void trust() {
		Owned owned = table().selected().orElseThrow();
		if (FingerprintDialog.toTrust(shell(), owned.passport().signer(), owned.passport().fingerprint()).open() == 0)
			manager().work().begin(ManagerText.text("trust.working"), (plugins, monitor) -> plugins.trustSigner(owned.id()), publisher -> manager()
					.done(ManagerText.text("trust.done", publisher.name())));
	}
}
