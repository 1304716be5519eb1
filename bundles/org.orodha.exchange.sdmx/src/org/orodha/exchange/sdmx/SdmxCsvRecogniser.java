// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;
import java.util.regex.Pattern;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows data of SDMX: SDMX-CSV by what its columns begin with, and SDMX-ML, so that it is told what to do about it. */
public final class SdmxCsvRecogniser implements Recogniser {

	private static final Messages MESSAGES = Messages.of(SdmxCsvRecogniser.class);
	private static final String MARK = "\"?\\s*[,;\\t|]\\s*\"?";
	private static final Pattern TWO = Pattern.compile("\"?STRUCTURE(\\[.])?" + MARK + "STRUCTURE_ID(: |\"|\\s*[,;\\t|]).*");
	private static final Pattern ONE = Pattern.compile("\"?DATAFLOW" + MARK + ".+");

	@Override
	public Optional<String> recognise(FileHead head) {
		if (isCsv(head))
			return Optional.of(MESSAGES.text("recognised.csv"));
		return head.root().filter(root -> SdmxVersion.isSdmx(root.getNamespaceURI())).map(root -> MESSAGES.text("recognised.other", root.getLocalPart()));
	}

	/** Whether a file begins as SDMX-CSV does. */
	static boolean isCsv(FileHead head) {
		String first = head.text().lines().findFirst().orElse("").strip();
		return TWO.matcher(first).matches() || ONE.matcher(first).matches();
	}
}
