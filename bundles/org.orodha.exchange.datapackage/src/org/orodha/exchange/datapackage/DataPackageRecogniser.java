// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;

/** Knows data packages by the name of their description, and other descriptions by the list of resources that they open. */
public final class DataPackageRecogniser implements Recogniser {

	private static final Pattern RESOURCES = Pattern.compile("\"resources\"\\s*:\\s*\\[\\s*[{]");
	private static final Pattern FILES = Pattern.compile("\"(path|data)\"\\s*:");
	private static final List<String> OTHERS = List.of("@context", "\"@graph\"", "\"success\"", "\"package_id\"");

	@Override
	public Optional<String> recognise(FileHead head) {
		return isPackage(head) ? Optional.of(Reading.MESSAGES.text("recognised")) : Optional.empty();
	}

	private static boolean isPackage(FileHead head) {
		String name = head.name();
		if (name.endsWith(".zip"))
			return holdsDescription(head);
		if (PackageFiles.DESCRIPTIONS.contains(name))
			return true;
		String text = head.text();
		return text.stripLeading().startsWith("{") && RESOURCES.matcher(text).find() && FILES.matcher(text).find()
				&& OTHERS.stream().noneMatch(text::contains);
	}

	private static boolean holdsDescription(FileHead head) {
		try (ZipFile zip = new ZipFile(head.path().toFile())) {
			return zip.size() <= PackageFiles.MOST_ENTRIES && zip.stream().map(entry -> entry.getName().replaceFirst("^[^/]*/", ""))
					.anyMatch(PackageFiles.DESCRIPTIONS::contains);
		} catch (IOException broken) {
			return false; // what cannot be opened is nobody's
		}
	}
}
