// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.project;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.orodha.plugins.PluginException;

/**
 * The Orodha that a plug-in is built against.
 *
 * @since 1.0
 */
public sealed interface BuildTarget {

	/** One that is installed on the computer. @param home its folder, absolute */
	record Installed(Path home) implements BuildTarget {
	}

	/** One that is published, with what plug-ins are made with. @param address of the site */
	record Site(URI address) implements BuildTarget {
	}

	/** The one that is running. */
	static BuildTarget running() {
		return new Installed(new File(Platform.getInstallLocation().getURL().getPath()).toPath().toAbsolutePath().normalize());
	}

	/**
	 * The one that a user named.
	 *
	 * @param named the folder of an installed Orodha, the folder or zip of a site, or the address of a site on the web
	 * @throws PluginException where it is none of these
	 */
	static BuildTarget of(String named) throws PluginException {
		if (named.matches("[a-z]{2,}:.*"))
			return new Site(ProjectTexts.address(named));
		Path path = ProjectTexts.path(named);
		if (Files.isRegularFile(path) && named.endsWith(".zip"))
			return new Site(URI.create("jar:" + path.toUri() + "!/"));
		if (Files.isDirectory(path.resolve("plugins")) && Files.isDirectory(path.resolve("configuration")))
			return new Installed(path);
		if (Files.exists(path.resolve("content.jar")) || Files.exists(path.resolve("content.xml")) || Files.exists(path.resolve("p2.index")))
			return new Site(path.toUri());
		throw ProjectTexts.failure(named, "target.none");
	}
}
