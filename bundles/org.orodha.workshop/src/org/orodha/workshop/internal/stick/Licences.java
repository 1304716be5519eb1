// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The texts of the licences under which Orodha and its parts come. */
public final class Licences {

	static final String FOLDER = "licences";

	private static final Pattern TEXT = Pattern.compile("(meta-inf/|about_files/)?(licen[cs]e|notice|about)[^/]*\\.?(txt|md|html)?");
	private static final String OWN = "LICENSE";
	private static final String LIST = "orodha-sbom.json";

	private Licences() {
	}

	/** Writes them, as the first product on a stick holds them; beside them the list of all parts where the build left one. */
	public static void write(Path stick, List<ProductSource> products) throws IOException {
		Path folder = Files.createDirectory(stick.resolve(FOLDER));
		Path home = ProductSource.home(stick, products.getFirst().platform());
		if (Files.isRegularFile(home.resolve(OWN)))
			Files.copy(home.resolve(OWN), folder.resolve("orodha.txt"));
		for (Path plugin : Tree.files(home.resolve("plugins"), file -> file.toString().endsWith(".jar")))
			texts(plugin, folder.resolve(plugin.getFileName().toString().replaceFirst("_[0-9].*$|\\.jar$", "")));
		Path list = products.getFirst().source().resolveSibling(LIST);
		if (Files.isRegularFile(list))
			Files.copy(list, folder.resolve(LIST));
	}

	private static void texts(Path plugin, Path folder) throws IOException {
		try (ZipFile jar = new ZipFile(plugin.toFile())) {
			for (ZipEntry entry : jar.stream().filter(Licences::isText).toList())
				try (InputStream in = jar.getInputStream(entry)) {
					Path target = folder.resolve(entry.getName().replace('/', '-'));
					Files.createDirectories(folder);
					if (!Files.exists(target))
						Files.copy(in, target);
				}
		}
	}

	private static boolean isText(ZipEntry entry) {
		return !entry.isDirectory() && TEXT.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches();
	}
}
