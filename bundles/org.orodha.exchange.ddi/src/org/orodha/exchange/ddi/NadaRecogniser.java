// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows metadata for microdata by how it describes a study. */
public final class NadaRecogniser implements Recogniser {

	@Override
	public Optional<String> recognise(FileHead head) {
		String text = head.text();
		return text.stripLeading().startsWith("{") && text.contains("\"" + Microdata.STUDY + "\"") && text.contains("\"title_statement\"")
				? Optional.of(Messages.of(NadaRecogniser.class).text("nada.recognised"))
				: Optional.empty();
	}
}
