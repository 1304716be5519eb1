// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows files for translators by their namespace. */
public final class XliffRecogniser implements Recogniser {

	private static final Messages MESSAGES = Messages.of(XliffRecogniser.class);
	private static final String NAMESPACE = "urn:oasis:names:tc:xliff:";

	@Override
	public Optional<String> recognise(FileHead head) {
		return head.root().filter(root -> root.getNamespaceURI().startsWith(NAMESPACE)).map(root -> MESSAGES.text("recognised"));
	}
}
