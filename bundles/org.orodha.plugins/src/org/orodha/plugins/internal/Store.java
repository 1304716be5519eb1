// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.Folders;
import org.orodha.core.files.OwnerOnly;
import org.orodha.plugins.Plugin;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.PluginFile;
import org.osgi.framework.Version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The user's folder of plug-ins: {@code plugins.json} says what is installed, {@code store/ID/VERSION} holds each version with what it
 * says of itself, {@code bundles.info} what the next start takes.
 */
final class Store {

	private static final String DESCRIPTION = "plugin.json";

	private final Path area;

	/** Reads what a newer Orodha wrote, too. A start that finds all as it was needs no JSON, which takes a while to load. */
	private static final class Json {

		private static final ObjectMapper MAPPER = JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
				.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
	}

	Store(Path area) {
		this.area = area;
	}

	Path area() {
		return area;
	}

	/** Where a version lies. */
	Path folder(String id, String version) {
		return versions(id).resolve(version);
	}

	private Path versions(String id) {
		return area.resolve("store").resolve(id);
	}

	/** Where a bundle of a plug-in lies. */
	Path file(Plugin plugin, PluginFile file) {
		return folder(plugin.id(), plugin.version()).resolve(file.file());
	}

	AreaState state() throws IOException, PluginException {
		return Files.exists(stateFile()) ? read(stateFile(), AreaState.class) : AreaState.NONE;
	}

	private static <T> T read(Path file, Class<T> type) throws IOException, PluginException {
		try {
			return Json.MAPPER.readValue(Files.readString(file), type);
		} catch (JsonProcessingException broken) {
			throw PluginRule.UNUSABLE.failure(file.toString(), broken, "store.broken", broken.getOriginalMessage());
		}
	}

	void save(AreaState state) throws IOException {
		String text = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(state);
		AtomicFile.write(stateFile(), Readers.OWNER, AtomicFile.Content.of(text));
	}

	private Path stateFile() {
		return area.resolve("plugins.json");
	}

	/** The versions that are kept of a plug-in, the newest first. */
	List<String> versions(String id, String except) throws IOException {
		if (!Files.isDirectory(versions(id)))
			return List.of();
		try (Stream<Path> folders = Files.list(versions(id))) {
			return folders.filter(folder -> Files.exists(folder.resolve(DESCRIPTION))).map(folder -> folder.getFileName().toString())
					.filter(version -> !version.equals(except)).sorted(Comparator.comparing(Version::parseVersion).reversed()).toList();
		}
	}

	Plugin plugin(String id, String version) throws IOException, PluginException {
		return read(folder(id, version).resolve(DESCRIPTION), Plugin.class);
	}

	boolean has(String id, String version) {
		return Files.exists(folder(id, version).resolve(DESCRIPTION));
	}

	/** Takes a version's files from where they were fetched to, in place of what there was of that version. */
	void add(Plugin plugin, List<Path> files) throws IOException {
		Path incoming = OwnerOnly.folders(area.resolve("store")).resolve(".incoming-" + ProcessHandle.current().pid());
		Folders.delete(incoming);
		OwnerOnly.folders(incoming);
		for (int number = 0; number < files.size(); number++)
			Files.copy(files.get(number), incoming.resolve(plugin.bundles().get(number).file()));
		Files.writeString(incoming.resolve(DESCRIPTION), Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(plugin));
		Path target = folder(plugin.id(), plugin.version());
		Folders.delete(target);
		OwnerOnly.folders(target.getParent());
		Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Removes every version of a plug-in. */
	void remove(String id) throws IOException {
		Folders.delete(versions(id));
	}

	/** Whether a name can be that of a folder everywhere. */
	static boolean isFolderName(String name) {
		return name.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]*");
	}
}
