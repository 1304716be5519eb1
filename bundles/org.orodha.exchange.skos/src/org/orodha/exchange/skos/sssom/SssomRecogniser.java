// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows tables of mappings by the columns that they must have. */
public final class SssomRecogniser implements Recogniser {

	@Override
	public Optional<String> recognise(FileHead head) {
		Optional<String> columns = head.text().lines().filter(line -> !line.startsWith(MappingFile.COMMENT)).findFirst();
		return columns.filter(line -> MappingFile.NEEDED.stream().allMatch(line::contains))
				.map(line -> Messages.of(SssomRecogniser.class).text("recognised"));
	}
}
