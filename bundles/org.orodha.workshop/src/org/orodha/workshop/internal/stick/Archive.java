// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.ExportException;

/** An archive of a product or a runtime: zip or tar.gz. */
final class Archive {

	/** How much longer than its archive a product is, whose files are packed already, in hundredths. */
	static final int LITTLE_PACKED = 120;
	/** How much longer than its archive a runtime is, in hundredths. */
	static final int WELL_PACKED = 300;

	private static final int HUNDREDTHS = 100;
	private static final int MAY_RUN = 0100;
	private static final int TICKS = 1000;

	private Archive() {
	}

	static boolean isOne(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file) && (name.endsWith(".zip") || name.endsWith(".tar.gz") || name.endsWith(".tgz"));
	}

	/** How many bytes it takes unpacked, roughly. */
	static long size(Path archive, int hundredths) throws IOException {
		return Files.size(archive) / HUNDREDTHS * hundredths;
	}

	/** Unpacks it into a folder and nowhere else; instead of links there are copies. */
	static void unpack(Path archive, Path folder, IProgressMonitor monitor) throws IOException, ExportException {
		Map<Path, Path> links = new LinkedHashMap<>();
		try (InputStream read = new Watched(Files.newInputStream(archive), Files.size(archive), monitor);
				ArchiveInputStream<?> in = open(archive, new BufferedInputStream(read))) {
			for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Path target = inside(archive, folder, folder.resolve(entry.getName()), entry.getName());
				if (entry.isDirectory())
					Files.createDirectories(target);
				else if (entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink()))
					links.put(target, inside(archive, folder, (tar.isLink() ? folder : target.getParent()).resolve(tar.getLinkName()), tar.getLinkName()));
				else
					write(in, entry, target);
			}
		}
		for (Map.Entry<Path, Path> link : links.entrySet())
			if (Files.isRegularFile(link.getValue())) {
				Files.createDirectories(link.getKey().getParent());
				Files.copy(link.getValue(), link.getKey(), StandardCopyOption.COPY_ATTRIBUTES);
			}
	}

	private static ArchiveInputStream<?> open(Path archive, InputStream in) throws IOException {
		return archive.toString().endsWith(".zip") ? new ZipArchiveInputStream(in) : new TarArchiveInputStream(new GzipCompressorInputStream(in));
	}

	private static void write(InputStream in, ArchiveEntry entry, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		Files.copy(in, target);
		if (entry instanceof TarArchiveEntry tar && (tar.getMode() & MAY_RUN) != 0)
			mayRun(target);
	}

	/** Lets everybody run a file, where the disk knows of that. */
	static boolean mayRun(Path file) {
		return file.toFile().setExecutable(true, false);
	}

	private static Path inside(Path archive, Path folder, Path target, String name) throws ExportException {
		Path plain = target.normalize();
		if (!plain.startsWith(folder.normalize()))
			throw Fault.at(archive, "archive.outside", name);
		return plain;
	}

	/** Tells how far an archive is read, and stops where the user gives up. */
	private static final class Watched extends FilterInputStream {

		private final long size;
		private final SubMonitor progress;
		private long done;
		private int told;

		Watched(InputStream in, long size, IProgressMonitor monitor) {
			super(in);
			this.size = Math.max(1, size);
			progress = SubMonitor.convert(monitor, TICKS);
		}

		@Override
		public int read(byte[] buffer, int from, int length) throws IOException {
			progress.checkCanceled();
			int read = super.read(buffer, from, length);
			done += Math.max(0, read);
			int ticks = (int) (done * TICKS / size);
			progress.worked(ticks - told);
			told = ticks;
			return read;
		}
	}
}
