// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.orodha.core.table.FileDialect.Packing;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;

/** A file to load: what it is packed in, its bytes, and whether it stays as it was. */
final class Input {

	private static final int BUFFER = 1 << 16;
	private static final String WORKBOOK = "xl/workbook.xml";
	private static final String BINARY_WORKBOOK = "xl/workbook.bin";
	private static final String DOCUMENT = "word/document.xml";
	private static final String OPEN_SHEET = "application/vnd.oasis.opendocument.spreadsheet";
	private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

	private final Path path;
	private final LoadLimits limits;
	private final FileFindings faults;
	private final BasicFileAttributes before;
	private final Packing packing;
	private final String entry;
	private final boolean workbook;
	private volatile long consumed;
	private volatile double done;

	/** @param named the entry of an archive that is meant, or null */
	Input(Path path, String named, LoadLimits limits, FileFindings faults) throws IOException {
		this.path = path;
		this.limits = limits;
		this.faults = faults;
		if (!Files.exists(path))
			throw faults.fatal(LoadRule.UNREADABLE, null,
					Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "link.broken" : "missing");
		if (Files.isDirectory(path))
			throw faults.fatal(LoadRule.UNREADABLE, null, "folder");
		if (!Files.isRegularFile(path))
			throw faults.fatal(LoadRule.UNREADABLE, null, "no.file");
		if (!Files.isReadable(path))
			throw faults.fatal(LoadRule.UNREADABLE, null, "unreadable", "");
		before = Files.readAttributes(path, BasicFileAttributes.class);
		byte[] magic = magic();
		if (magic.length == 0)
			throw faults.fatal(LoadRule.EMPTY, null, "empty");
		Signature signature = Signature.of(magic);
		workbook = signature == Signature.ZIP && isWorkbook();
		packing = workbook ? Packing.NONE
				: signature == Signature.ZIP ? Packing.ZIP : signature == Signature.GZIP ? Packing.GZIP : Packing.NONE;
		entry = packing == Packing.ZIP ? entry(named) : null;
		if (packing == Packing.NONE && !workbook)
			refuse(signature);
	}

	/** Fails where the content is known to be no table. */
	void refuse(Signature signature) throws LoadException {
		if (signature != null)
			throw faults.fatal(signature.rule(), null, signature.key());
	}

	Path path() {
		return path;
	}

	Packing packing() {
		return packing;
	}

	/** The name of the table's file in the archive, or null. */
	String entry() {
		return entry;
	}

	private boolean isWorkbook() throws IOException {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			if (isOpenSheet(zip))
				throw faults.fatal(LoadRule.BINARY, null, "open.sheet");
			if (zip.getEntry(DOCUMENT) != null || zip.getEntry(OPEN_DOCUMENT) != null || zip.getEntry(BINARY_WORKBOOK) != null)
				throw faults.fatal(LoadRule.BINARY, null, "other.document");
			return zip.getEntry(WORKBOOK) != null;
		} catch (ZipException broken) {
			throw faults.fatal(LoadRule.ARCHIVE, broken, "archive.broken", broken.getMessage());
		}
	}

	private static boolean isOpenSheet(ZipFile zip) throws IOException {
		ZipEntry type = zip.getEntry("mimetype");
		if (type == null)
			return false;
		try (InputStream bytes = zip.getInputStream(type)) {
			return new String(bytes.readNBytes(OPEN_SHEET.length()), StandardCharsets.US_ASCII).equals(OPEN_SHEET);
		}
	}

	/** Whether the file is an XLSX workbook. */
	boolean workbook() {
		return workbook;
	}

	/** How much of what was opened last has been read, from 0 to 1. */
	double done() {
		return done;
	}

	private long consumed() {
		return consumed;
	}

	/** The bytes of a stream, whose reading counts as that of the file. */
	InputStream watched(InputStream bytes, long size) {
		consumed = 0;
		return new Counted(bytes, size);
	}

	/** The unpacked bytes; bounded. */
	InputStream open() throws IOException {
		return switch (packing) {
		case NONE -> watched(Files.newInputStream(path), before.size());
		case GZIP -> new BoundedStream(new GZIPInputStream(watched(Files.newInputStream(path), before.size()), BUFFER),
				limits.unpackedBytes(), limits.ratio(), this::consumed);
		case ZIP -> zip();
		};
	}

	private InputStream zip() throws IOException {
		ZipFile zip = new ZipFile(path.toFile());
		try {
			ZipEntry found = zip.getEntry(entry);
			InputStream bytes = BoundedStream.of(zip, found, limits.unpackedBytes(), limits.ratio());
			return new FilterInputStream(watched(bytes, found.getSize())) {
				@Override
				public void close() throws IOException {
					super.close();
					zip.close();
				}
			};
		} catch (IOException refused) {
			zip.close();
			throw refused;
		}
	}

	/** Whether a line ends within so many of the file's last bytes, or it has no more: engines may leave out a last line without end. */
	boolean endsInLines(int bytes) throws IOException {
		ByteBuffer part = ByteBuffer.allocate(BUFFER);
		try (FileChannel channel = FileChannel.open(path)) {
			for (long to = channel.size(); to > 0; to -= BUFFER) {
				if (channel.size() - to > bytes)
					return false;
				part.clear();
				channel.read(part, Math.max(0, to - BUFFER));
				for (byte each : Arrays.copyOf(part.array(), part.position()))
					if (each == '\n' || each == '\r')
						return true;
			}
		}
		return true;
	}

	/** Fails where the file is no longer what it was when it was opened. */
	void requireUnchanged() throws IOException {
		BasicFileAttributes now = Files.exists(path) ? Files.readAttributes(path, BasicFileAttributes.class) : null;
		if (now == null || now.size() != before.size() || !now.lastModifiedTime().equals(before.lastModifiedTime()))
			throw faults.fatal(LoadRule.CHANGED, null, "changed", before.size(), now == null ? 0 : now.size());
	}

	private byte[] magic() throws IOException {
		try (InputStream stream = Files.newInputStream(path)) {
			return stream.readNBytes(Signature.LENGTH);
		} catch (IOException unreadable) {
			throw faults.fatal(LoadRule.UNREADABLE, unreadable, "unreadable", unreadable.getMessage());
		}
	}

	private String entry(String named) throws IOException {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			List<String> names = Collections.list(zip.entries()).stream().filter(each -> !each.isDirectory())
					.map(ZipEntry::getName).filter(Input::isContent).toList();
			if (named != null && names.contains(named))
				return named;
			if (named == null && names.size() == 1)
				return names.get(0);
			String all = names.stream().limit(10).collect(Collectors.joining(", "));
			if (names.isEmpty())
				throw faults.fatal(LoadRule.ARCHIVE, null, "archive.empty");
			throw named == null ? faults.fatal(LoadRule.ARCHIVE, null, "archive.several", names.size(), all)
					: faults.fatal(LoadRule.ARCHIVE, null, "archive.entry", named, all);
		} catch (ZipException broken) {
			throw faults.fatal(LoadRule.ARCHIVE, broken, "archive.broken", broken.getMessage());
		}
	}

	/** What systems add to archives is no content. */
	private static boolean isContent(String name) {
		String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		return !name.startsWith("__MACOSX/") && !last.startsWith(".") && !last.equals("thumbs.db");
	}

	private final class Counted extends FilterInputStream {

		private final long size;

		Counted(InputStream stream, long size) {
			super(stream);
			this.size = Math.max(1, size);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			count(value < 0 ? 0 : 1);
			return value;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int count) {
			consumed += count;
			done = Math.min(1, (double) consumed / size);
		}
	}
}
