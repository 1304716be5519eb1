// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ExportException;
import org.orodha.workshop.stick.Platform;
import org.orodha.workshop.stick.StickOrder;

/**
 * Where a product comes from.
 *
 * @param source an archive that the build made, or the folder of the running product
 */
public record ProductSource(Platform platform, Path source) {

	/** What a product's configuration has before its first start. */
	private static final List<String> CONFIGURATION = List.of("config.ini", "org.eclipse.equinox.simpleconfigurator", "org.eclipse.update");
	private static final String PRODUCTS = "products";

	/** Those that an order asks for, or else all that are there. */
	public static List<ProductSource> of(StickOrder order) throws ExportException, IOException {
		List<ProductSource> found = new ArrayList<>();
		for (Platform platform : Platform.values()) {
			if (!order.platforms().isEmpty() && !order.platforms().contains(platform))
				continue;
			Optional<Path> source = source(order, platform);
			source.ifPresent(path -> found.add(new ProductSource(platform, path)));
			if (source.isEmpty() && !order.platforms().isEmpty())
				throw Fault.at(order.products().orElse(order.target()), "product.missing", platform.label(), platform.archive());
		}
		if (found.isEmpty())
			throw Fault.at(order.products().orElse(order.target()), "product.none");
		return found;
	}

	private static Optional<Path> source(StickOrder order, Platform platform) throws IOException {
		if (order.products().isPresent())
			try (Stream<Path> files = Files.list(order.products().get())) {
				return files.filter(file -> Archive.isOne(file) && file.getFileName().toString().startsWith(platform.archive())).sorted().findFirst();
			}
		return order.own().filter(own -> platform == Platform.present());
	}

	/** How many bytes it takes, as far as that can be told before. */
	long size() throws IOException {
		return Files.isDirectory(source) ? Tree.size(source, this::belongs) : Archive.size(source, Archive.LITTLE_PACKED);
	}

	/** The folder of a product in a stick. */
	static Path home(Path stick, Platform platform) {
		return stick.resolve(PRODUCTS).resolve(platform.id()).resolve(platform.home());
	}

	/** Writes the product into a stick. @return its folder there */
	public Path write(Path stick, IProgressMonitor monitor) throws IOException, ExportException {
		Path home = home(stick, platform);
		if (Files.isDirectory(source))
			Tree.copy(source, home, this::belongs, monitor);
		else
			Archive.unpack(source, stick.resolve(PRODUCTS).resolve(platform.id()), monitor);
		if (!Files.isRegularFile(home.resolve("artifacts.xml")))
			throw Fault.at(source, "product.other", platform.label(), platform.home());
		return home;
	}

	/** Whether a file is of the product, and not what came when it was used. */
	private boolean belongs(Path file) {
		List<String> names = Stream.of(source.relativize(file).toString().split("[/\\\\]")).toList();
		if (names.getFirst().equals("configuration") && names.size() > 1)
			return CONFIGURATION.contains(names.get(1));
		return !Arrays.asList("workspace", "settings").contains(names.getFirst()) && !file.toString().endsWith(".log");
	}
}
