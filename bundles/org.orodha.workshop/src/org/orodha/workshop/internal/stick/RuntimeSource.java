// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.files.Folders;
import org.orodha.core.findings.ExportException;
import org.orodha.workshop.stick.Platform;

/**
 * Where a Java runtime comes from.
 *
 * @param source its folder or archive
 */
public record RuntimeSource(Platform platform, Path source) {

	/** Where the product looks for it. */
	public static final String FOLDER = "jre";

	private static final int JAVA = 21;
	private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d{1,4})");

	/** Those that are named; folders are looked at before anything is written. */
	public static List<RuntimeSource> of(Map<Platform, Path> named) throws ExportException, IOException {
		List<RuntimeSource> runtimes = new ArrayList<>();
		for (Map.Entry<Platform, Path> each : named.entrySet()) {
			RuntimeSource runtime = new RuntimeSource(each.getKey(), each.getValue());
			if (Files.isDirectory(runtime.source))
				runtime.root(runtime.source);
			else if (!Archive.isOne(runtime.source))
				throw Fault.at(runtime.source, "runtime.none", runtime.platform.label());
			runtimes.add(runtime);
		}
		return runtimes;
	}

	/** How many bytes it takes, as far as that can be told before. */
	long size() throws IOException {
		return Files.isDirectory(source) ? Tree.size(source, file -> true) : Archive.size(source, Archive.WELL_PACKED);
	}

	/** Writes it into a product, in place of the one that is there. */
	public void write(Path home, IProgressMonitor monitor) throws IOException, ExportException {
		Path place = home.resolve(FOLDER);
		if (Files.exists(place))
			Folders.delete(place);
		if (Files.isDirectory(source)) {
			Tree.copy(root(source), place, file -> true, monitor);
			return;
		}
		Path unpacked = home.resolve(FOLDER + ".unpacked");
		Archive.unpack(source, unpacked, monitor);
		Path root = root(unpacked);
		Files.move(root, place);
		if (Files.exists(unpacked))
			Folders.delete(unpacked);
	}

	/** The folder in which a runtime of the platform lies: the one given or the only one in it. */
	private Path root(Path folder) throws IOException, ExportException {
		Path root = folder;
		if (!isRuntime(root))
			try (Stream<Path> inside = Files.list(folder)) {
				root = inside.filter(this::isRuntime).findFirst().orElseThrow(() -> Fault.at(source, "runtime.other", platform.label(), java()));
			}
		Optional<Integer> version = version(root);
		if (version.isPresent() && version.get() < JAVA)
			throw Fault.at(source, "runtime.old", version.get(), JAVA);
		return root;
	}

	private String java() {
		return platform == Platform.WINDOWS ? "bin/java.exe" : platform == Platform.MACOS ? "Contents/Home/bin/java" : "bin/java";
	}

	private boolean isRuntime(Path folder) {
		return Files.isRegularFile(folder.resolve(java()))
				|| platform == Platform.MACOS && Files.isRegularFile(folder.resolve("bin/java")) && Files.exists(folder.resolve("lib/libjli.dylib"));
	}

	private Optional<Integer> version(Path root) throws IOException {
		for (String release : List.of("release", "Contents/Home/release"))
			if (Files.isRegularFile(root.resolve(release))) {
				Matcher version = VERSION.matcher(Files.readString(root.resolve(release)));
				if (version.find())
					return Optional.of(Integer.valueOf(version.group(1)));
			}
		return Optional.empty();
	}
}
