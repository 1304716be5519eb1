// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.files.TemporaryFolder;
import org.orodha.plugins.Host;
import org.orodha.plugins.PluginException;
import org.osgi.framework.Version;

/** Where plug-ins are had from: a site in a folder, a zip or on the web, or jars: one, in a folder or in a zip. */
final class Source implements Closeable {

	private static final int PART = 1 << 16;
	private static final List<String> SITE = List.of("p2.index", "content.jar", "content.xml", "content.xml.xz");

	private final TemporaryFolder temporary;
	private final List<Offer> offers;

	private Source(TemporaryFolder temporary, List<Offer> offers) {
		this.temporary = temporary;
		this.offers = offers;
	}

	/**
	 * Looks what a source has.
	 *
	 * @param named a path, or the address of a site or file on the web
	 * @param host  the Orodha that knows which bundles are its own
	 */
	static Source open(String named, Host host, IProgressMonitor monitor) throws IOException, PluginException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		TemporaryFolder temporary = TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
		try {
			return new Source(temporary, offers(named, host, temporary.path(), progress));
		} catch (IOException | PluginException | RuntimeException failure) {
			temporary.close();
			throw failure;
		}
	}

	private static List<Offer> offers(String named, Host host, Path temporary, SubMonitor progress) throws IOException, PluginException {
		if (named.matches("https?://.*")) {
			URI address = address(named);
			if (!address.getPath().matches(".*\\.(jar|zip)"))
				return Site.offers(address, host, temporary, progress);
			return ofFile(downloaded(address, temporary, progress), host, temporary, progress);
		}
		Path path = path(named);
		if (Files.isRegularFile(path))
			return ofFile(path, host, temporary, progress);
		if (!Files.isDirectory(path))
			throw PluginRule.UNUSABLE.failure(named, null, "source.none");
		if (SITE.stream().anyMatch(name -> Files.exists(path.resolve(name))))
			return Site.offers(path.toUri(), host, temporary, progress);
		return ofJars(path, named);
	}

	private static URI address(String named) throws PluginException {
		try {
			return new URI(named);
		} catch (URISyntaxException odd) {
			throw PluginRule.UNUSABLE.failure(named, odd, "source.address", odd.getMessage());
		}
	}

	private static Path path(String named) throws PluginException {
		try {
			return named.startsWith("file:") ? Path.of(address(named)) : Path.of(named).toAbsolutePath();
		} catch (IllegalArgumentException odd) {
			throw PluginRule.UNUSABLE.failure(named, odd, "source.address", odd.getMessage());
		}
	}

	private static Path downloaded(URI address, Path temporary, IProgressMonitor monitor) throws IOException {
		Path file = temporary.resolve(Path.of(address.getPath()).getFileName().toString());
		byte[] part = new byte[PART];
		try (InputStream in = address.toURL().openStream(); OutputStream out = Files.newOutputStream(file)) {
			for (int read = in.read(part); read >= 0; read = in.read(part)) {
				if (monitor.isCanceled())
					throw new OperationCanceledException();
				out.write(part, 0, read);
			}
		}
		return file;
	}

	private static List<Offer> ofFile(Path file, Host host, Path temporary, SubMonitor progress) throws IOException, PluginException {
		if (!file.toString().endsWith(".zip"))
			return List.of(ofJar(BundleJar.read(file)));
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (SITE.stream().anyMatch(name -> zip.getEntry(name) != null))
				return Site.offers(URI.create("jar:" + file.toUri() + "!/"), host, temporary, progress);
		}
		Path unpacked = Files.createDirectory(temporary.resolve("unpacked"));
		unpackJars(file, unpacked);
		return ofJars(unpacked, file.toString());
	}

	private static void unpackJars(Path file, Path target) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			int number = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				if (entry.getName().endsWith(".jar"))
					Files.copy(zip, target.resolve(number++ + ".jar"));
		}
	}

	private static List<Offer> ofJars(Path folder, String named) throws IOException, PluginException {
		List<Offer> offers = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".jar")).sorted().toList())
				offers.add(ofJar(BundleJar.read(file)));
		}
		if (offers.isEmpty())
			throw PluginRule.UNUSABLE.failure(named, null, "source.empty");
		return offers;
	}

	/** A copy that nobody else can change is what is looked at and installed. */
	private static Offer ofJar(BundleJar jar) {
		return new Offer(jar.symbolicName(), jar.version(), jar.name(), jar.publisher(),
				(folder, monitor) -> List.of(Files.copy(jar.path(), folder.resolve("plugin.jar"))));
	}

	/** The newest version of each plug-in there is, by identifier. */
	List<Offer> newest() {
		return offers.stream().map(Offer::id).distinct().sorted().map(id -> offers.stream().filter(offer -> offer.id().equals(id))
				.max(Comparator.comparing(offer -> Version.parseVersion(offer.version()))).orElseThrow()).toList();
	}

	/** Gets the files of a plug-in. */
	List<Path> fetch(Offer offer, IProgressMonitor monitor) throws IOException, PluginException {
		return offer.fetching().fetch(Files.createTempDirectory(temporary.path(), "files"), monitor);
	}

	@Override
	public void close() throws IOException {
		temporary.close();
	}
}
