// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;

/** Knows answers of CKAN by fields that its records have. */
public final class CkanRecogniser implements Recogniser {

	@Override
	public Optional<String> recognise(FileHead head) {
		String text = head.text();
		return text.stripLeading().matches("(?s)[\\[{].*") && text.contains("\"resources\"")
				&& (text.contains("\"metadata_modified\"") || text.contains("\"package_id\"") || text.contains("\"owner_org\""))
						? Optional.of(Terms.MESSAGES.text("ckan.recognised"))
						: Optional.empty();
	}
}
