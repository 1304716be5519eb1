// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.vtl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.exchange.Utf8Text;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.exchange.vtl.Lines.Line;

/**
 * A script with its documentation.
 *
 * @param ruleset what is said of the ruleset; null where the file is a script alone
 * @param rules   what is said of its rules
 * @param script  the script
 * @param above   how many lines stand before the script
 * @param unread  lines of the documentation that have no known form, by their numbers
 */
record ScriptFile(Documented ruleset, List<Documented> rules, String script, int above, Map<Integer, String> unread) {

	/**
	 * An element that is documented.
	 *
	 * @param id    its identifier
	 * @param line  the line that it begins in
	 * @param lines its values by the names of the features
	 */
	record Documented(String id, int line, Map<String, List<Line>> lines) {
	}

	private static final Messages MESSAGES = Messages.of(ScriptFile.class);
	private static final long LARGEST = 16L << 20;

	/** Reads a file. */
	static ScriptFile read(Path file) throws ImportException {
		Place place = Place.of(file.toString());
		try {
			if (Files.size(file) > LARGEST)
				throw new ImportException(place, MESSAGES.text("file.large", Files.size(file), LARGEST),
						MESSAGES.text("file.large.remedy"));
			return of(Utf8Text.of(Files.readAllBytes(file), place).replace("\r\n", "\n"));
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
	}

	private static ScriptFile of(String text) {
		if (!text.startsWith(ScriptWriter.MARK + ScriptWriter.RULESET))
			return new ScriptFile(null, List.of(), text.stripTrailing(), 0, Map.of());
		List<Documented> elements = new ArrayList<>();
		Map<Integer, String> unread = new LinkedHashMap<>();
		int at = 0;
		int number = 0;
		while (text.startsWith(ScriptWriter.MARK, at)) {
			int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
			String content = text.substring(at + ScriptWriter.MARK.length(), end);
			at = Math.min(text.length(), end + 1);
			number++;
			if (content.equals(ScriptWriter.END))
				break;
			if (!take(content, number, elements))
				unread.put(number, content);
		}
		if (text.startsWith("\n", at)) {
			at++;
			number++;
		}
		String script = text.substring(at);
		return new ScriptFile(elements.get(0), elements.subList(1, elements.size()),
				script.endsWith("\n") ? script.substring(0, script.length() - 1) : script, number, unread);
	}

	/** Whether a line of documentation could be read. */
	private static boolean take(String content, int number, List<Documented> elements) {
		for (String kind : List.of(ScriptWriter.RULESET, ScriptWriter.RULE))
			if (content.startsWith(kind) && elements.isEmpty() == kind.equals(ScriptWriter.RULESET))
				return elements.add(new Documented(content.substring(kind.length()).strip(), number, new LinkedHashMap<>()));
		return content.startsWith(ScriptWriter.INDENT) && Line.of(content.substring(ScriptWriter.INDENT.length()))
				.map(line -> elements.getLast().lines().computeIfAbsent(line.feature(), any -> new ArrayList<>()).add(line))
				.orElse(false);
	}
}
