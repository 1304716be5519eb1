// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The API that a bundle had in a version: a file whose first line says which, and whether it was released, and then a line for
 * each type, supertype and member.
 */
record ApiBaseline(String version, boolean released, Set<String> api) {

	private static final String RELEASED = "released";
	private static final String COMING = "to be released";

	static ApiBaseline read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		String[] header = lines.get(0).split(" ", 2);
		return new ApiBaseline(header[0], header[1].equals(RELEASED), new TreeSet<>(lines.subList(1, lines.size())));
	}

	void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, Stream.concat(Stream.of(version + " " + (released ? RELEASED : COMING)), api.stream()).toList());
	}

	/** A version without its qualifier. */
	static String plain(String version) {
		return String.join(".", List.of(version.split("\\.")).subList(0, 3));
	}

	/** How the API that a bundle has now breaks the promise of this one. */
	List<String> faults(String bundle, String now, Set<String> present) {
		List<String> faults = new ArrayList<>();
		int major = number(version, 0);
		int minor = number(version, 1);
		if (number(now, 0) > major)
			return faults;
		for (String line : api)
			if (!present.contains(line))
				faults.add(bundle + " " + now + " lacks, of " + version + ", what only " + (major + 1) + ".0.0 may take away: " + line);
		Set<String> types = typesOf(api);
		for (String line : present)
			if (!api.contains(line))
				if (types.contains(line.split(" ", 2)[0]) && line.contains(" abstract ") && line.contains("("))
					faults.add(bundle + " " + now + " wants implemented, beyond " + version + ", what only " + (major + 1)
							+ ".0.0 may: " + line);
				else if (released && number(now, 1) <= minor)
					faults.add(bundle + " " + now + " has more than the released " + version + ", so that it is " + major + "."
							+ (minor + 1) + ".0: " + line);
		return faults;
	}

	private static Set<String> typesOf(Set<String> lines) {
		Set<String> types = new TreeSet<>();
		lines.forEach(line -> types.add(line.split(" ", 2)[0]));
		return types;
	}

	private static int number(String version, int position) {
		return Integer.parseInt(version.split("\\.")[position]);
	}
}
