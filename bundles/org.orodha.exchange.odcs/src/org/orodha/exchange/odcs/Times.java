// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.odcs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.orodha.core.text.Texts;
import org.orodha.model.Dataset;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.DeadlineUnit;
import org.orodha.model.Flow;
import org.orodha.model.Frequency;
import org.orodha.model.Step;

/** When data come, how often, and how long they are kept, as properties of a service level agreement. */
record Times(Flow flow, List<Dataset> datasets, List<Step> steps, List<String> languages) {

	List<Map<String, Object>> content() {
		List<Map<String, Object>> times = new ArrayList<>();
		for (Dataset dataset : datasets)
			if (dataset.isSetFrequency())
				times.add(frequency(dataset));
		for (Step step : steps)
			times.addAll(deadline(step));
		String retention = Texts.in(flow.getRetention(), languages);
		if (!retention.isBlank())
			times.add(property("retention", retention, "regulatory"));
		return times;
	}

	private static Map<String, Object> property(String name, Object value, String driver) {
		Map<String, Object> property = new LinkedHashMap<>();
		property.put("property", name);
		property.put("value", value);
		property.put("driver", driver);
		return property;
	}

	private static Map<String, Object> frequency(Dataset dataset) {
		Object[] span = span(dataset.getFrequency());
		Map<String, Object> frequency = property("frequency", span[0], "operational");
		if (span.length > 1)
			frequency.put("unit", span[1]);
		frequency.put("element", dataset.getId());
		return frequency;
	}

	/** How many of which unit lie between two periods; the word alone where no number says it. */
	private static Object[] span(Frequency frequency) {
		return switch (frequency) {
		case DAILY -> new Object[] { 1, "d" };
		case WEEKLY -> new Object[] { 7, "d" };
		case MONTHLY -> new Object[] { 1, "mo" };
		case QUARTERLY -> new Object[] { 3, "mo" };
		case FOUR_MONTHLY -> new Object[] { 4, "mo" };
		case HALF_YEARLY -> new Object[] { 6, "mo" };
		case ANNUAL -> new Object[] { 1, "y" };
		case BIENNIAL -> new Object[] { 2, "y" };
		case QUINQUENNIAL -> new Object[] { 5, "y" };
		case DECENNIAL -> new Object[] { 10, "y" };
		case CONTINUOUS, IRREGULAR, ONCE -> new Object[] { frequency.getLiteral() };
		};
	}

	private List<Map<String, Object>> deadline(Step step) {
		List<Map<String, Object>> times = new ArrayList<>();
		Deadline due = step.getDue();
		if (due != null && due.isSetBasis() && due.getBasis() == DeadlineBasis.PERIOD_END) {
			Map<String, Object> latency = property("latency", due.getOffset(), "regulatory");
			latency.put("unit", due.getUnit() == DeadlineUnit.MONTHS ? "mo" : "d");
			if (due.getUnit() == DeadlineUnit.WORKING_DAYS)
				latency.put("valueExt", due.getUnit().getLiteral());
			times.add(latency);
		}
		String rule = Stream.of(due == null ? null : due.getRecurrence(), step.getRecurrence()).filter(text -> text != null && !text.isBlank())
				.findFirst().orElse("");
		String words = Texts.in(step.getDeadline(), languages);
		if (!rule.isEmpty() || !words.isBlank()) {
			Map<String, Object> time = property("timeOfAvailability", words.isBlank() ? rule : words, "regulatory");
			if (!rule.isEmpty()) {
				time.put("scheduler", "RFC 5545");
				time.put("schedule", rule);
			}
			times.add(time);
		}
		return times;
	}
}
