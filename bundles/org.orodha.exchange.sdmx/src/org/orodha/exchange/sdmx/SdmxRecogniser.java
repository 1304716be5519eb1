// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows messages of SDMX-ML by their outermost element: structures, and what they are where they are something else. */
public final class SdmxRecogniser implements Recogniser {

	private static final Messages MESSAGES = Messages.of(SdmxRecogniser.class);

	@Override
	public Optional<String> recognise(FileHead head) {
		return head.root().filter(root -> SdmxVersion.isSdmx(root.getNamespaceURI()))
				.map(root -> root.getLocalPart().equals("Structure") ? MESSAGES.text("recognised") : MESSAGES.text("recognised.other", root.getLocalPart()));
	}
}
