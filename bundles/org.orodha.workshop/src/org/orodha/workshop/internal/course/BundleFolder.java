// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.course;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.orodha.workshop.course.CourseFolder;
import org.osgi.framework.Bundle;

/**
 * A course in a plug-in.
 *
 * @param folder the path of its folder in the bundle, with a slash at its end; empty for the bundle itself
 */
public record BundleFolder(Bundle bundle, String folder) implements CourseFolder {

	@Override
	public String name() {
		return bundle.getSymbolicName() + "/" + folder;
	}

	@Override
	public boolean has(String path) {
		return bundle.getEntry(folder + path) != null;
	}

	@Override
	public byte[] read(String path) throws IOException {
		URL entry = bundle.getEntry(folder + path);
		if (entry == null)
			throw new NoSuchFileException(name() + path);
		try (InputStream stream = entry.openStream()) {
			return stream.readAllBytes();
		}
	}

	@Override
	public List<String> files(String path) {
		Enumeration<URL> entries = bundle.findEntries(folder + path, "*", true);
		return entries == null ? List.of() : Collections.list(entries).stream().map(URL::getPath).filter(entry -> !entry.endsWith("/"))
				.map(this::relative).sorted().toList();
	}

	private String relative(String entry) {
		return entry.substring(entry.startsWith("/") ? folder.length() + 1 : folder.length());
	}
}
