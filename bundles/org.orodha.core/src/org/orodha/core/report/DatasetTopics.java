// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.report;

import java.util.List;

import org.orodha.model.Dataset;
import org.orodha.model.Topic;

/**
 * What datasets are about.
 *
 * @since 1.0
 */
public final class DatasetTopics {

	private DatasetTopics() {
	}

	/** The topics of a dataset that the catalogue has; its source's where it has none of its own. */
	public static List<Topic> of(Dataset dataset) {
		List<Topic> topics = dataset.getTopics().isEmpty() && dataset.getSource() != null ? dataset.getSource().getTopics() : dataset.getTopics();
		return topics.stream().filter(topic -> !topic.eIsProxy()).toList();
	}
}
