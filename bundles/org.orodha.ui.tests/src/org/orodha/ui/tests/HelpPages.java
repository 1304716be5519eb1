// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Control;
import org.orodha.ui.internal.text.HelpContext;

/** What F1 leads to. */
final class HelpPages {

	/** The key under which the platform keeps a control's help with it. */
	private static final String KEY = "org.eclipse.ui.help";

	private HelpPages() {
	}

	/** What is wrong with the help that F1 on a control opens; empty where it leads to pages that are there. */
	static Optional<String> lackingAt(Control focus) throws IOException {
		return lackingAt(focus, null);
	}

	/** The same, where what is around an area does not count. */
	static Optional<String> lackingAt(Control focus, Control area) throws IOException {
		for (Control control = focus; control != null; control = control == area ? null : control.getParent())
			if (control.getData(KEY) instanceof String id)
				return lacking(id);
		return Optional.of("no help");
	}

	/** What is wrong with a context. */
	static Optional<String> lacking(HelpContext context) throws IOException {
		return lacking(context.id());
	}

	private static Optional<String> lacking(String id) throws IOException {
		return lacking(HelpSystem.getContext(id, Platform.getNL()), id);
	}

	/** The same, of what somebody gave. */
	static Optional<String> lacking(IContext context, String id) throws IOException {
		if (context == null)
			return Optional.of(id + " is not there");
		if (context.getText() == null || context.getText().isBlank())
			return Optional.of(id + " says nothing");
		if (context.getRelatedTopics().length == 0)
			return Optional.of(id + " leads to no page");
		for (IHelpResource page : context.getRelatedTopics())
			if (text(page.getHref()).isEmpty())
				return Optional.of(id + " leads to " + page.getHref() + ", which is not there");
		return Optional.empty();
	}

	/** The page of an address, in the language of the workbench. */
	static Optional<String> text(String href) throws IOException {
		try (InputStream content = HelpSystem.getHelpContent(href, Platform.getNL())) {
			return content == null ? Optional.empty() : Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
		}
	}
}
