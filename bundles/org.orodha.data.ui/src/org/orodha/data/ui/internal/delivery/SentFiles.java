// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.nio.file.Path;

import org.orodha.model.DeliveryFile;

/** What the files of a delivery are called. */
final class SentFiles {

	private SentFiles() {
	}

	/** The name of a file as it was sent. */
	static String name(DeliveryFile file) {
		return file.getName() != null ? file.getName() : Path.of(file.getPath()).getFileName().toString();
	}

	/** Whether a place in a report is in that file: reports name files as they were sent, or where they are kept. */
	static boolean isAt(DeliveryFile file, String place) {
		return name(file).equals(place) || Path.of(place).endsWith(file.getPath());
	}
}
