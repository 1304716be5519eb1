// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.Passport;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;

/** Asks whether somebody is trusted, with the fingerprint by which one is sure who it is. The answer that changes nothing comes first. */
final class FingerprintDialog extends MessageDialog {

	private static final int REFUSED = 1;
	private static final int LINES = 2;
	private static final int WIDTH = 420;

	private final String fingerprint;
	private final String check;
	private boolean checked;

	private FingerprintDialog(Shell shell, String title, String question, String fingerprint, String check, String yes, String no) {
		super(shell, title, null, question, WARNING, REFUSED, yes, no);
		this.fingerprint = fingerprint;
		this.check = check;
	}

	/** Asks whether a plug-in is installed that the policy asks about. */
	static FingerprintDialog toInstall(Shell shell, Passport passport) {
		boolean signed = passport.status() != Passport.Status.UNSIGNED;
		return new FingerprintDialog(shell, ManagerText.text("consent.title"),
				ManagerText.text("consent." + passport.status().name(), passport.plugin(), passport.version(), passport.signer()),
				passport.fingerprint(), signed ? ManagerText.text("consent.trust", passport.signer()) : "", ManagerText.text("consent.yes"),
				ManagerText.text("consent.no"));
	}

	/** Asks whether a publisher is trusted from now on. */
	static FingerprintDialog toTrust(Shell shell, String name, String fingerprint) {
		return new FingerprintDialog(shell, ManagerText.text("trust.title"), ManagerText.text("trust.question", name), fingerprint, "",
				ManagerText.text("trust.yes"), ManagerText.text("cancel"));
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		HelpContext.PLUGINS.ofWindow(parent);
		if (fingerprint.isEmpty())
			return null;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		new Label(area, SWT.NONE).setText(ManagerText.text("consent.fingerprint"));
		Text digits = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER);
		digits.setText(Fingerprint.inPairs(fingerprint).replaceFirst("(?<=^.{47}):", "\n"));
		AccessibleName.give(digits, ManagerText.text("consent.fingerprint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES * digits.getLineHeight()).applyTo(digits);
		if (!check.isEmpty()) {
			Button box = new Button(area, SWT.CHECK);
			box.setText(check.replace("&", "&&"));
			box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> checked = box.getSelection()));
		}
		return area;
	}

	/** Enter and the space bar change nothing before the user chose something. */
	@Override
	public void create() {
		super.create();
		getButton(REFUSED).setFocus();
	}

	/** Whether the publisher is to be trusted from now on. */
	boolean isChecked() {
		return checked;
	}
}
