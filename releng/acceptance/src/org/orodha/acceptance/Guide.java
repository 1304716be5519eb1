// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of help tells its reader to type and to write.
 *
 * @param steps in the order of the page
 */
record Guide(List<Step> steps) {

	private static final Pattern BLOCK = Pattern.compile("(?s)<pre>(.*?)</pre>");
	private static final Pattern FILE = Pattern.compile("(?://|<!--|#) (\\S+/\\S+\\.\\w+)(?: -->)?");

	/** One thing to do. */
	sealed interface Step {
	}

	/** Commands to type into a shell, line by line. */
	record Commands(List<String> lines) implements Step {
	}

	/** Code that comes into a file, whose name stands in its first line. */
	record Code(String file, String text) implements Step {

		/** Writes a class of its own; what belongs into an extension's file or texts comes at the end of what is there. */
		void write(Path folder) throws IOException {
			Path path = folder.resolve(file);
			if (file.endsWith(".xml"))
				Files.writeString(path, Files.readString(path).replaceFirst("</plugin>\\s*$", Matcher.quoteReplacement(text + "\n</plugin>\n")));
			else
				Files.writeString(path, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
	}

	static Guide read(Path page) throws IOException {
		return new Guide(BLOCK.matcher(Files.readString(page)).results().map(found -> step(plain(found.group(1)))).toList());
	}

	private static Step step(String text) {
		String[] parts = text.split("\n", 2);
		Matcher file = FILE.matcher(parts[0]);
		return file.matches() ? new Code(file.group(1), parts[1]) : new Commands(text.lines().toList());
	}

	private static String plain(String markup) {
		return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}
}
