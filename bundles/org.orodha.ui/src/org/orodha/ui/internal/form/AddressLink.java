// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.orodha.ui.internal.text.UiText;

/** Behind an address: opens the page in the browser, or begins a letter in the mail program. F3 in the text does the same. */
final class AddressLink {

	private static final String MAIL = "mailto:";

	private final Text text;
	private final boolean mail;
	private final ImageHyperlink link;

	/** @param mail whether it is an address of electronic mail, not one of the web */
	AddressLink(Composite row, FormContext context, Text text, boolean mail) {
		this.text = text;
		this.mail = mail;
		link = context.toolkit().createImageHyperlink(row, SWT.NONE);
		link.setImage(context.images()
				.of(ResourceLocator.imageDescriptorFromBundle(AddressLink.class, "icons/open-address.svg").orElseThrow()));
		String help = UiText.text(mail ? "address.write" : "address.open");
		link.setToolTipText(help);
		AccessibleName.give(link, help);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open()));
		Following.add(text, this::open);
		link.setVisible(false);
	}

	private void open() {
		if (link.isVisible())
			Program.launch(mail ? MAIL + text.getText().strip() : text.getText().strip());
	}

	/** @param usable whether what is typed is an address */
	void refresh(boolean usable) {
		link.setVisible(usable && !text.getText().isBlank());
	}
}
