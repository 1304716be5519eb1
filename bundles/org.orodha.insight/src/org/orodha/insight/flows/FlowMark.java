// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.flows;

import org.orodha.core.picture.Picture.Kind;
import org.orodha.insight.internal.flows.FlowText;

/**
 * How the law stands to flows; the first are the worst.
 *
 * @since 1.0
 */
public enum FlowMark {
	/** No instrument in force lets all of it pass. */
	WITHOUT(Kind.POOR),
	/** The instrument lacks the sender or the recipient as a party. */
	PARTY(Kind.POOR),
	/** The instrument ends soon. */
	ENDING(Kind.FAIR),
	/** An instrument in force lets it pass. */
	COVERED(Kind.GOOD);

	private final Kind kind;

	FlowMark(Kind kind) {
		this.kind = kind;
	}

	/** How it is coloured. */
	public Kind kind() {
		return kind;
	}

	/** The sign that says the same. */
	public String sign() {
		return FlowText.text("sign." + name());
	}

	/** What it means, in the default locale's language. */
	public String label() {
		return FlowText.text("mark." + name());
	}
}
