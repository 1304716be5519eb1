// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import java.util.Arrays;
import java.util.List;

import org.orodha.core.text.EnumKeys;
import org.orodha.insight.sheet.Sheet;

/**
 * What datasets are judged by.
 *
 * @since 1.0
 */
public enum Colouring {
	/** Whether data is there that should be there on the day. */
	FRESHNESS,
	/** What the description lacks to be published. */
	COMPLETENESS,
	/** How the data is obtained. */
	ACCESS,
	/** Whether the law lets the agency that coordinates have the data; where none does, whether a legal basis is in force. */
	LEGAL_BASIS;

	/** How it is written on the command line. */
	public String id() {
		return EnumKeys.of(this);
	}

	/** What it is called in the default locale's language. */
	public String label() {
		return SourcesText.text("colouring." + id());
	}

	/** The judgements there are, the best first. */
	public List<Mark> marks() {
		return Arrays.stream(Mark.values()).filter(mark -> mark.colouring() == this).toList();
	}

	/** What colours and signs mean, in a word each. */
	public List<Sheet.Key> shortLegend() {
		return marks().stream().map(mark -> new Sheet.Key(mark.kind(), mark.sign(), mark.label())).toList();
	}

	/** What colours and signs mean. */
	public List<Sheet.Key> legend() {
		return marks().stream().map(mark -> new Sheet.Key(mark.kind(), mark.sign(), mark.meaning())).toList();
	}
}
