package org.orodha.data.internal.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.orodha.data.load.Layout.Packing;
import org.orodha.data.load.LoadLimits;
import org.orodha.data.load.LoadRule;

/** A file to load: what it is packed in, its bytes, and whether it stays as it was. */
final class Input {

	private static final String WORKBOOK = "xl/workbook.xml";

	private final Path path;
	private final LoadLimits limits;
	private final Faults faults;
	private final BasicFileAttributes before;
	private final Packing packing;
	private final String entry;
	private final boolean workbook;
	private volatile long consumed;

	/** @param named the entry of an archive that is meant, or null */
	Input(Path path, String named, LoadLimits limits, Faults faults) throws IOException {
		this.path = path;
		this.limits = limits;
		this.faults = faults;
		if (!Files.exists(path))
			throw faults.fatal(LoadRule.UNREADABLE, null, "missing");
		if (Files.isDirectory(path))
			throw faults.fatal(LoadRule.UNREADABLE, null, "folder");
		if (!Files.isReadable(path))
			throw faults.fatal(LoadRule.UNREADABLE, null, "unreadable", "");
		before = Files.readAttributes(path, BasicFileAttributes.class);
		byte[] magic = magic();
		if (magic.length == 0)
			throw faults.fatal(LoadRule.EMPTY, null, "empty");
		if (magic.length > 3 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
			workbook = isWorkbook();
			packing = workbook ? Packing.NONE : Packing.ZIP;
			entry = workbook ? null : entry(named);
		} else {
			workbook = false;
			packing = magic.length > 1 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B ? Packing.GZIP : Packing.NONE;
			entry = null;
			if (magic.length > 3 && (magic[0] & 0xFF) == 0xD0 && (magic[1] & 0xFF) == 0xCF && (magic[2] & 0xFF) == 0x11)
				throw faults.fatal(LoadRule.BINARY, null, "old.workbook");
		}
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
			return zip.getEntry(WORKBOOK) != null;
		} catch (ZipException broken) {
			throw faults.fatal(LoadRule.ARCHIVE, broken, "archive.broken", broken.getMessage());
		}
	}

	/** Whether the file is an XLSX workbook. */
	boolean workbook() {
		return workbook;
	}

	/** How many bytes of the file itself were read. */
	long consumed() {
		return consumed;
	}

	long size() {
		return before.size();
	}

	/** The unpacked bytes; bounded. */
	InputStream open() throws IOException {
		consumed = 0;
		return switch (packing) {
		case NONE -> new Counted(Files.newInputStream(path));
		case GZIP -> new BoundedStream(new GZIPInputStream(new Counted(Files.newInputStream(path)), 1 << 16),
				limits.unpackedBytes(), limits.ratio(), this::consumed);
		case ZIP -> zip();
		};
	}

	private InputStream zip() throws IOException {
		ZipFile zip = new ZipFile(path.toFile());
		ZipEntry found = zip.getEntry(entry);
		InputStream stream = new FilterInputStream(zip.getInputStream(found)) {
			@Override
			public void close() throws IOException {
				super.close();
				zip.close();
			}
		};
		return new BoundedStream(stream, limits.unpackedBytes(), limits.ratio(), found::getCompressedSize);
	}

	/** Fails where the file is no longer what it was when it was opened. */
	void requireUnchanged() throws IOException {
		BasicFileAttributes now = Files.exists(path) ? Files.readAttributes(path, BasicFileAttributes.class) : null;
		if (now == null || now.size() != before.size() || !now.lastModifiedTime().equals(before.lastModifiedTime()))
			throw faults.fatal(LoadRule.CHANGED, null, "changed", before.size(), now == null ? 0 : now.size());
	}

	private byte[] magic() throws IOException {
		try (InputStream stream = Files.newInputStream(path)) {
			return stream.readNBytes(8);
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

		Counted(InputStream stream) {
			super(stream);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			consumed += value < 0 ? 0 : 1;
			return value;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, length);
			consumed += Math.max(0, count);
			return count;
		}
	}
}
