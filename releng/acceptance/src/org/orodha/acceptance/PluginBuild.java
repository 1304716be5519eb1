// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a plug-in's project and makes its jar where Maven does, in a second instead of a minute. */
final class PluginBuild {

	private final Path project;
	private final String bundle;
	private final Product product;

	PluginBuild(Path project, String bundle, Product product) {
		this.project = project;
		this.bundle = bundle;
		this.product = product;
	}

	void run() throws IOException {
		Path classes = project.resolve(bundle).resolve("target/classes");
		compile(project.resolve(bundle), classes, "");
		compile(project.resolve(bundle + ".tests"), project.resolve(bundle + ".tests/target/classes"),
				File.pathSeparator + classes + File.pathSeparator + System.getProperty("java.class.path"));
		pack(classes);
	}

	private void compile(Path sources, Path classes, String more) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter told = new StringWriter();
		Files.createDirectories(classes);
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
				Stream<Path> found = Files.walk(sources.resolve("src"))) {
			List<Path> written = found.filter(file -> file.toString().endsWith(".java")).toList();
			boolean fine = compiler.getTask(told, files, null, List.of("--release", "21", "-proc:none", "-d", classes.toString(), "-cp", jars() + more),
					null, files.getJavaFileObjectsFromPaths(written)).call();
			if (!fine)
				throw new AssertionError(told.toString());
		}
	}

	private String jars() throws IOException {
		try (Stream<Path> plugins = Files.list(product.folder().resolve("plugins"))) {
			return plugins.map(Path::toString).filter(file -> file.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
		}
	}

	private void pack(Path classes) throws IOException {
		Path root = project.resolve(bundle);
		String manifest = Files.readString(root.resolve("META-INF/MANIFEST.MF")).replace(".qualifier", ".1");
		String version = manifest.replaceAll("(?s).*Bundle-Version: ([0-9.]+)\\.1\\R.*", "$1");
		Path jar = root.resolve("target").resolve(bundle + "-" + version + "-SNAPSHOT.jar");
		Manifest headers = new Manifest();
		headers.read(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), headers)) {
			for (Path from : List.of(classes, root.resolve("src"), root))
				for (Path file : contents(from, root)) {
					out.putNextEntry(new JarEntry(from.relativize(file).toString().replace(File.separatorChar, '/')));
					Files.copy(file, out);
				}
		}
	}

	private static List<Path> contents(Path from, Path root) throws IOException {
		List<Path> wanted = new ArrayList<>();
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = from.relativize(file).toString().replace(File.separatorChar, '/');
				boolean ofRoot = name.matches("plugin\\.xml|plugin.*\\.properties|templates/.*");
				boolean ofSources = name.matches("[^.].*\\.(class|properties)");
				if (from.equals(root) ? ofRoot : ofSources)
					wanted.add(file);
			}
		}
		return wanted;
	}
}
