// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.orodha.model.Dataset;

/**
 * What came in.
 *
 * @param dataset the dataset that the files are for
 * @param period  the period that they are for, as SDMX writes it
 * @param files   the files, at least one
 * @param channel how they came, such as mail or portal; null where nobody said
 * @param sender  who sent them; null where nobody said
 * @param override why they are received though no instrument lets them pass; null where that need not be said
 */
public record Receipt(Dataset dataset, String period, List<Path> files, String channel, String sender, String override) {

	public Receipt {
		Objects.requireNonNull(dataset);
		Objects.requireNonNull(period);
		files = List.copyOf(files);
	}

	/** Files that the law lets pass. */
	public Receipt(Dataset dataset, String period, List<Path> files, String channel, String sender) {
		this(dataset, period, files, channel, sender, null);
	}
}
