// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.Publisher;

/** Whose plug-ins are installed without a question. */
final class PublishersPage extends ListPage<Publisher> {

	PublishersPage(Manager manager) {
		super(manager, "publishers");
	}

	@Override
	void fill() {
		table().column(ManagerText.text("column.name"), 200, Publisher::name)
				.column(ManagerText.text("column.until"), 175, publisher -> Words.time(publisher.until()))
				.column(ManagerText.text("column.by"), 120, PublishersPage::by);
		button("publishers.trust", () -> true, this::trust);
		button("publishers.distrust", () -> table().selected().filter(publisher -> !publisher.laidDown()).isPresent(), this::distrust);
	}

	private static String by(Publisher publisher) {
		return ManagerText.text(publisher.laidDown() ? "publishers.administrator" : "publishers.user");
	}

	private void trust() {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(ManagerText.text("publishers.file"));
		dialog.setFilterExtensions(new String[] { "*.pem;*.cer;*.crt", "*" });
		String file = dialog.open();
		if (file != null)
			trust(Path.of(file));
	}

	/** Shows whom a certificate is for, and trusts it where the user says so. */
	void trust(Path certificate) {
		manager().work().begin(ManagerText.text("trust.working"), (plugins, monitor) -> plugins.publisher(certificate), publisher -> shell()
				.getDisplay().asyncExec(() -> {
					if (FingerprintDialog.toTrust(shell(), publisher.name(), publisher.fingerprint()).open() == 0)
						manager().work().begin(ManagerText.text("trust.working"), (plugins, monitor) -> plugins.trust(certificate), this::trusted);
				}));
	}

	private void trusted(Publisher publisher) {
		manager().done(ManagerText.text("trust.done", publisher.name()));
	}

	private void distrust() {
		Publisher publisher = table().selected().orElseThrow();
		manager().work().begin(ManagerText.text("trust.working"), (plugins, monitor) -> {
			plugins.distrust(publisher.fingerprint());
			return publisher;
		}, distrusted -> manager().done(ManagerText.text("publishers.distrusted", distrusted.name())));
	}

	@Override
	void describe(Publisher publisher) {
		if (publisher == null)
			details().show(new Prose().title(ManagerText.text("publishers.none")).paragraph(ManagerText.text("publishers.none.long")));
		else
			details().show(new Prose().title(publisher.name()).paragraph(ManagerText.text("passport.fingerprint",
					Fingerprint.inPairs(publisher.fingerprint()))).paragraph(ManagerText.text("publishers.until", Words.time(publisher.until())))
					.paragraph(ManagerText.text(publisher.laidDown() ? "publishers.administrator.long" : "publishers.user.long")));
	}

	@Override
	void show(Snapshot snapshot) {
		show(snapshot.trusted(), Publisher::fingerprint);
	}
}
