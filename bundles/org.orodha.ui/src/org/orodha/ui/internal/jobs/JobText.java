// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.jobs;

import org.orodha.core.text.Messages;

/** The texts about jobs that go on, in the user's language. */
public final class JobText {

	private static final Messages MESSAGES = Messages.of(JobText.class);

	private JobText() {
	}

	/** The text of that key. */
	public static String text(String key) {
		return MESSAGES.text(key);
	}
}
