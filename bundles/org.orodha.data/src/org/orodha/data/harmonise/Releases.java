// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Messages;
import org.orodha.data.internal.harmonise.ReleaseFile;

/**
 * The releases of requirements' tables that a catalogue remembers, a file each among its attachments:
 * {@code data/REQUIREMENT/releases/NUMBER.json}. They hold hidden counts and leave the agency as little as its deliveries do.
 */
public final class Releases {

	private static final Messages MESSAGES = Messages.of(Releases.class);
	private static final String ENDING = ".json";

	private final Attachments attachments;

	public Releases(Catalogue catalogue) {
		attachments = catalogue.attachments();
	}

	/**
	 * What was released of a requirement's table, the first release first.
	 *
	 * @throws IOException where a release cannot be read: no other may be made before it can
	 */
	public List<Release> of(String requirement) throws IOException {
		List<Release> releases = new ArrayList<>();
		Path folder = attachments.path(folder(requirement));
		if (!Files.isDirectory(folder))
			return releases;
		List<Path> files;
		try (Stream<Path> found = Files.list(folder)) {
			files = found.filter(file -> file.getFileName().toString().matches("[0-9]+\\" + ENDING)).sorted().toList();
		}
		for (Path file : files)
			try (InputStream in = Files.newInputStream(file)) {
				releases.add(ReleaseFile.read(in));
			} catch (IOException failure) {
				throw new IOException(MESSAGES.text("release.unreadable", file, failure.getMessage()), failure);
			}
		return releases;
	}

	/**
	 * What was released of other requirements' tables that are made of some of the same datasets.
	 *
	 * @param datasets the identifiers of the datasets
	 * @throws IOException where a release cannot be read
	 */
	public List<Release> others(String requirement, Set<String> datasets) throws IOException {
		List<Release> others = new ArrayList<>();
		for (String folder : attachments.folders()) {
			String name = folder.substring(folder.lastIndexOf('/') + 1);
			if (!name.equals(requirement))
				of(name).stream().filter(release -> release.sources().stream().map(Release.Source::dataset).anyMatch(datasets::contains))
						.forEach(others::add);
		}
		return others;
	}

	/**
	 * Remembers a release.
	 *
	 * @param before what was released before, of the requirement and maybe of others
	 * @return where it is kept
	 * @throws java.nio.file.FileAlreadyExistsException where there was another release since
	 */
	public String keep(Release release, List<Release> before) throws IOException {
		Objects.requireNonNull(release);
		long number = before.stream().filter(other -> other.requirement().equals(release.requirement())).count() + 1;
		String path = String.format(Locale.ROOT, "%s/%06d%s", folder(release.requirement()), number, ENDING);
		attachments.write(path, out -> ReleaseFile.write(release, out));
		return path;
	}

	/** Forgets a release that did not take place after all. */
	public void forget(String path) throws IOException {
		attachments.delete(path);
	}

	private static String folder(String requirement) {
		return Attachments.FOLDER + "/" + requirement + "/releases";
	}
}
