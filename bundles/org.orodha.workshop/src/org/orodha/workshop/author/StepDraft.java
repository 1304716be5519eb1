// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.orodha.core.text.Escapes;
import org.orodha.core.text.Messages;

/** A step as it is recorded: its checks, and texts that say in plain words what its solution changes. */
final class StepDraft {

	private static final Messages MESSAGES = Messages.of(StepDraft.class);

	private final String exercise;
	private final String id;
	private final List<String> checks = new ArrayList<>();
	private final Map<String, String> comments = new LinkedHashMap<>();
	private final Set<String> elements = new LinkedHashSet<>();
	private final Set<String> features = new LinkedHashSet<>();
	private final Set<String> values = new LinkedHashSet<>();
	private String place = "";

	StepDraft(String exercise, String id) {
		this.exercise = exercise;
		this.id = id;
	}

	/** The element with which the step begins. */
	void at(String element, String label) {
		if (place.isEmpty())
			place = element;
		elements.add(label);
	}

	/** Has an element to be gone. */
	void gone(String query, String label) {
		elements.add(label);
		check(query, "", " atMost=\"0\"", label, MESSAGES.text("gone.good", label), MESSAGES.text("gone.not-yet", label));
	}

	/**
	 * Has values to be found.
	 *
	 * @param each     all of these, or none where only their number counts
	 * @param bound    the attribute that bounds their number, or nothing
	 * @param element  what the reader calls the element
	 * @param feature  what the reader calls the feature
	 * @param solution what the reader calls the values
	 */
	void expect(String query, Set<String> each, String bound, String element, String feature, String solution) {
		features.add(feature);
		if (!solution.isBlank())
			values.add(MESSAGES.text("value", feature, solution));
		check(query, each.isEmpty() ? "" : " each=\"" + Escapes.xml(String.join(" ", new TreeSet<>(each))) + "\"", bound, element,
				MESSAGES.text("expect.good", feature, element), MESSAGES.text("expect.not-yet", feature, element));
	}

	private void check(String query, String each, String bound, String element, String good, String notYet) {
		String check = "<expect query=\"" + Escapes.xml(query) + "\"" + each + bound + "/>";
		if (checks.contains(check))
			return;
		checks.add(check);
		comments.put(checks.size() + ".good", good);
		comments.put(checks.size() + ".not-yet", notYet);
	}

	boolean isEmpty() {
		return checks.isEmpty();
	}

	/** The step in the course's file. @param changes what its solution consists of */
	String xml(List<String> changes) {
		StringBuilder xml = new StringBuilder("      <step id=\"" + id + "\"" + (place.isEmpty() ? "" : " goTo=\"element:" + place + "\"") + ">\n");
		checks.forEach(check -> xml.append("         ").append(check).append('\n'));
		xml.append("         <solution>\n");
		changes.forEach(change -> xml.append("            ").append(change).append('\n'));
		return xml.append("         </solution>\n      </step>\n").toString();
	}

	/** The texts of the step. @param text what is done; empty for what the changes say */
	Map<String, String> texts(String title, String text) {
		Map<String, String> texts = new LinkedHashMap<>();
		String at = exercise + "." + id + ".";
		String all = String.join(", ", elements);
		texts.put(at + "title", title);
		texts.put(at + "text", !text.isBlank() ? text : MESSAGES.text("step.text", all, String.join(", ", features)));
		texts.put(at + "hint.1", MESSAGES.text("hint.where", all));
		texts.put(at + "hint.2", features.isEmpty() ? MESSAGES.text("hint.gone", all) : MESSAGES.text("hint.what", String.join(", ", features)));
		texts.put(at + "hint.3", values.isEmpty() ? MESSAGES.text("hint.gone", all) : MESSAGES.text("hint.how", String.join("; ", values)));
		comments.forEach((key, comment) -> texts.put(at + key, comment));
		return texts;
	}
}
