// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The contexts that JSON-LD may refer to by their address: those that a bundle holds, and files beside the one that is read. */
public final class JsonLdContexts {

	private static final long LARGEST = 4L << 20;

	private final Class<?> anchor;
	private final Map<String, String> resources;
	private final Path folder;

	private JsonLdContexts(Class<?> anchor, Map<String, String> resources, Path folder) {
		this.anchor = anchor;
		this.resources = Map.copyOf(resources);
		this.folder = folder;
	}

	/**
	 * Contexts that lie beside a class.
	 *
	 * @param resources their files by their addresses
	 */
	public static JsonLdContexts of(Class<?> anchor, Map<String, String> resources) {
		return new JsonLdContexts(anchor, resources, null);
	}

	/** No contexts but files beside the one that is read. */
	public static JsonLdContexts none() {
		return new JsonLdContexts(JsonLdContexts.class, Map.of(), null);
	}

	/** The same, and files in the folder of the one that is read. */
	JsonLdContexts beside(Path file) {
		return new JsonLdContexts(anchor, resources, file.toAbsolutePath().getParent());
	}

	/** The context of an address; empty where none is here. */
	Optional<InputStream> open(String address) throws IOException {
		String known = resources.get(address);
		if (known != null)
			return Optional.ofNullable(anchor.getResourceAsStream(known));
		String name = address.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
		if (folder == null || !name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*"))
			return Optional.empty();
		Path beside = folder.resolve(name);
		return Files.isRegularFile(beside) && Files.size(beside) <= LARGEST ? Optional.of(Files.newInputStream(beside)) : Optional.empty();
	}
}
