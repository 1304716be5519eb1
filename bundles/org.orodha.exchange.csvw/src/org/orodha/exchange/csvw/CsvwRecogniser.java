// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows table descriptions by the context that each of them names. */
public final class CsvwRecogniser implements Recogniser {

	private static final Messages MESSAGES = Messages.of(CsvwRecogniser.class);

	@Override
	public Optional<String> recognise(FileHead head) {
		String text = head.text();
		boolean described = text.stripLeading().startsWith("{") && text.contains('"' + Terms.CONTEXT + '"')
				&& (text.contains("\"tableSchema\"") || text.contains("\"tables\""));
		return described ? Optional.of(MESSAGES.text("recognised")) : Optional.empty();
	}
}
