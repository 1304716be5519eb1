// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows codebooks by their outermost element, also within the answer of an archive's server. */
public final class DdiRecogniser implements Recogniser {

	private static final Messages MESSAGES = Messages.of(DdiRecogniser.class);
	private static final String ENVELOPE = "http://www.openarchives.org/OAI/2.0/";

	@Override
	public Optional<String> recognise(FileHead head) {
		return head.root().filter(root -> root.getLocalPart().equals("codeBook")
				|| root.getNamespaceURI().equals(ENVELOPE) && head.text().contains("codeBook")).map(root -> MESSAGES.text("recognised"));
	}
}
