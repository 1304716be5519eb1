// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** The files of a package, in a folder or in a zip file, of which only descriptions are read, and none beyond a size. */
final class PackageFiles implements AutoCloseable {

	static final int LARGEST = 16 << 20;

	private static final Messages MESSAGES = Messages.of(PackageFiles.class);
	static final int MOST_ENTRIES = 100_000;
	static final List<String> DESCRIPTIONS = List.of("datapackage.json", "datapackage.yaml", "datapackage.yml");

	private final Path file;
	private final Place place;
	private final ZipFile zip;
	private final String description;
	private final String folder;

	private PackageFiles(Path file, ZipFile zip) throws ImportException {
		this.file = file;
		this.zip = zip;
		place = Place.of(file.toString());
		description = zip == null ? file.getFileName().toString() : entry();
		folder = description.substring(0, description.lastIndexOf('/') + 1);
	}

	/** Opens a package. @param file the description, or a zip file that holds one */
	static PackageFiles open(Path file) throws ImportException {
		if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip"))
			return new PackageFiles(file, null);
		Place place = Place.of(file.toString());
		try {
			ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
			try {
				return new PackageFiles(file, zip);
			} catch (ImportException wrong) {
				zip.close();
				throw wrong;
			}
		} catch (IOException wrong) {
			throw new ImportException(place, MESSAGES.text("zip.wrong", wrong.getMessage()), MESSAGES.text("zip.remedy"), wrong);
		}
	}

	/** What a package without a name is called by. */
	String title() {
		if (zip != null)
			return file.getFileName().toString().replaceFirst("(?i)[.]zip$", "");
		String name = file.getFileName().toString().replaceFirst("(?i)([.]package)?[.](json|ya?ml)$", "");
		Path parent = file.toAbsolutePath().getParent();
		return name.equals("datapackage") && parent.getFileName() != null ? parent.getFileName().toString() : name;
	}

	/** Reads the description of the package. */
	Document description() throws ImportException {
		return document(description, place(description));
	}

	/**
	 * Reads a description beside that of the package.
	 *
	 * @param address its address, which leads nowhere out of the package
	 * @return nothing where the package has no such file
	 */
	Optional<Document> beside(String address) throws ImportException {
		String name = folder + address;
		return exists(name) ? Optional.of(document(name, place(name))) : Optional.empty();
	}

	private Place place(String name) {
		if (zip != null)
			return Place.of(file + "!/" + name);
		return name.equals(description) ? place : Place.of(file.resolveSibling(name).toString());
	}

	private boolean exists(String name) {
		if (zip != null)
			return zip.getEntry(name) != null;
		try {
			Path base = file.toAbsolutePath().getParent().toRealPath();
			return Files.isRegularFile(base.resolve(name)) && base.resolve(name).toRealPath().startsWith(base);
		} catch (IOException | InvalidPathException noFile) {
			return false;
		}
	}

	private Document document(String name, Place where) throws ImportException {
		byte[] bytes = bytes(name, where);
		return name.toLowerCase(Locale.ROOT).matches(".*[.]ya?ml") ? YamlDocument.read(where, bytes) : JsonDocument.read(where, bytes);
	}

	private byte[] bytes(String name, Place where) throws ImportException {
		try (InputStream in = zip == null ? Files.newInputStream(file.resolveSibling(name)) : zip.getInputStream(zip.getEntry(name))) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST)
				throw new ImportException(where, MESSAGES.text("file.large", LARGEST), MESSAGES.text("file.large.remedy"));
			return bytes;
		} catch (IOException failure) {
			throw new ImportException(where, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
	}

	/** The description at the top of the archive, or in the one folder that has one. */
	private String entry() throws ImportException {
		if (zip.size() > MOST_ENTRIES)
			throw new ImportException(place, MESSAGES.text("zip.entries", zip.size(), MOST_ENTRIES), MESSAGES.text("zip.remedy"));
		List<String> found = zip.stream().map(ZipEntry::getName).filter(name -> !name.startsWith("__MACOSX/"))
				.filter(name -> DESCRIPTIONS.contains(name.substring(name.lastIndexOf('/') + 1))).toList();
		List<String> top = found.stream().filter(name -> name.indexOf('/') < 0).toList();
		List<String> wanted = top.isEmpty() ? found : top;
		if (wanted.size() != 1 || !Addresses.isSafe(wanted.getFirst()))
			throw new ImportException(place, MESSAGES.text("zip.description", found.size()), MESSAGES.text("zip.description.remedy"));
		return wanted.getFirst();
	}

	@Override
	public void close() throws IOException {
		if (zip != null)
			zip.close();
	}
}
