// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows structures of SDMX-ML by their outermost element, and what is another message or data, so that it is told what to do about it. */
public final class SdmxRecogniser implements Recogniser {

	private static final Messages MESSAGES = Messages.of(SdmxRecogniser.class);

	@Override
	public Optional<String> recognise(FileHead head) {
		if (SdmxCsvRecogniser.isCsv(head))
			return Optional.of(MESSAGES.text("recognised.csv"));
		return head.root().filter(root -> SdmxVersion.isSdmx(root.getNamespaceURI()))
				.map(root -> root.getLocalPart().equals("Structure") ? MESSAGES.text("recognised") : MESSAGES.text("recognised.other", root.getLocalPart()));
	}
}
