package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A catalogue in a folder of plain files.
 * <p>
 * Saving writes every new content to a temporary file beside its target and forces it to the disk, then writes a journal of
 * the renames to come, then renames. A process that dies before the journal stands has changed nothing; one that dies later
 * is finished by whoever opens the folder next. A lock file keeps a second process out meanwhile.
 */
public final class FolderStorage implements Storage {

	/** The ending of element files. */
	public static final String EXTENSION = ".orodha";

	private static final String SETTINGS = ".orodha";
	private static final String TEMPORARY = ".tmp";

	private final String name;
	private final Path folder;
	private final Consumer<Path> beforeReplacing;

	/** @param folder the catalogue's folder */
	public FolderStorage(Path folder) {
		this(folder, path -> {
		});
	}

	/**
	 * @param folder          the catalogue's folder
	 * @param beforeReplacing told of each existing file right before it is replaced or deleted, when its new content is
	 *                        already safe on the disk; a place to keep the old content
	 */
	public FolderStorage(Path folder, Consumer<Path> beforeReplacing) {
		this.name = folder.toString();
		this.folder = folder.toAbsolutePath().normalize();
		this.beforeReplacing = beforeReplacing;
	}

	/** The catalogue's folder, absolute. */
	public Path folder() {
		return folder;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<StoredFile> files() throws IOException {
		if (Files.exists(settings()))
			recover();
		List<StoredFile> files = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
				return hidden || FolderAttachments.holds(folder.relativize(directory)) ? FileVisitResult.SKIP_SUBTREE
						: FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String name = file.getFileName().toString();
				if (name.endsWith(EXTENSION) && !name.startsWith("."))
					files.add(new StoredFile(relative(file), stamp(attributes)));
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(Comparator.comparing(StoredFile::path));
		return files;
	}

	@Override
	public byte[] read(String path) throws IOException {
		return Files.readAllBytes(resolve(path));
	}

	@Override
	public Stamp stamp(String path) throws IOException {
		try {
			return stamp(Files.readAttributes(resolve(path), BasicFileAttributes.class));
		} catch (NoSuchFileException missing) {
			return null;
		}
	}

	@Override
	public List<Stamp> commit(List<Write> writes) throws IOException {
		return commit(writes, Map.of());
	}

	@Override
	public List<Stamp> commit(List<Write> writes, Map<String, Stamp> expected) throws IOException {
		Files.createDirectories(settings());
		try (FileChannel lock = lock()) {
			finishInterrupted();
			for (Map.Entry<String, Stamp> file : expected.entrySet())
				if (!Objects.equals(file.getValue(), stamp(file.getKey())))
					throw new ChangedMeanwhileException(file.getKey());
			List<Path> temporaries = new ArrayList<>();
			try {
				for (Write write : writes)
					if (write.content() != null)
						temporaries.add(writeTemporary(write));
				writeJournal(writes);
			} catch (IOException | RuntimeException failure) {
				for (Path temporary : temporaries)
					Files.deleteIfExists(temporary);
				throw failure;
			}
			replay(writes.stream().map(write -> new Entry(write.content() == null, write.path())).toList());
			List<Stamp> stamps = new ArrayList<>();
			for (Write write : writes)
				stamps.add(stamp(write.path()));
			return stamps;
		}
	}

	@Override
	public Attachments attachments() {
		return new FolderAttachments(folder, settings().resolve("incoming"));
	}

	private record Entry(boolean deletion, String path) {

		String line() {
			return (deletion ? "delete " : "replace ") + path;
		}

		static Entry of(String line) {
			int space = line.indexOf(' ');
			return new Entry(line.startsWith("delete "), line.substring(space + 1));
		}
	}

	private void recover() throws IOException {
		if (!Files.isWritable(settings()))
			return;
		try (FileChannel lock = lock()) {
			finishInterrupted();
		}
	}

	private void finishInterrupted() throws IOException {
		if (Files.exists(journal()))
			replay(Files.readAllLines(journal(), StandardCharsets.UTF_8).stream().map(Entry::of).toList());
		else if (Files.exists(started()))
			removeTemporaries();
		Files.deleteIfExists(journalDraft());
		Files.deleteIfExists(started());
	}

	private void replay(List<Entry> entries) throws IOException {
		for (Entry entry : entries) {
			Path target = resolve(entry.path());
			Path temporary = temporary(target);
			if (!entry.deletion() && !Files.exists(temporary))
				continue;
			if (Files.exists(target))
				beforeReplacing.accept(target);
			if (entry.deletion())
				Files.deleteIfExists(target);
			else
				Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		for (Path directory : entries.stream().map(entry -> resolve(entry.path()).getParent()).distinct().toList())
			force(directory);
		Files.deleteIfExists(journal());
		Files.deleteIfExists(started());
	}

	private Path writeTemporary(Write write) throws IOException {
		Path target = resolve(write.path());
		Files.createDirectories(target.getParent());
		if (!Files.exists(started()))
			Files.createFile(started());
		Path temporary = temporary(target);
		writeForced(temporary, write.content());
		return temporary;
	}

	private void writeJournal(List<Write> writes) throws IOException {
		StringBuilder lines = new StringBuilder();
		for (Write write : writes)
			lines.append(new Entry(write.content() == null, write.path()).line()).append('\n');
		Path draft = journalDraft();
		writeForced(draft, lines.toString().getBytes(StandardCharsets.UTF_8));
		Files.move(draft, journal(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		force(settings());
	}

	private void removeTemporaries() throws IOException {
		try (var paths = Files.walk(folder)) {
			for (Path path : paths.filter(FolderStorage::isTemporary).toList())
				Files.delete(path);
		}
	}

	private static boolean isTemporary(Path path) {
		String name = path.getFileName().toString();
		return name.startsWith(".") && name.endsWith(EXTENSION + TEMPORARY);
	}

	private static Path temporary(Path target) {
		return target.resolveSibling("." + target.getFileName() + TEMPORARY);
	}

	private static void writeForced(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining())
				channel.write(bytes);
			channel.force(true);
		}
	}

	/** Makes renames last. Windows cannot open a directory and needs no such step. */
	static void force(Path directory) throws IOException {
		if (System.getProperty("os.name").startsWith("Windows") || !Files.isDirectory(directory))
			return;
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	private FileChannel lock() throws IOException {
		FileChannel channel = FileChannel.open(settings().resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			channel.lock();
			return channel;
		} catch (IOException | RuntimeException failure) {
			channel.close();
			throw failure;
		}
	}

	private Path settings() {
		return folder.resolve(SETTINGS);
	}

	private Path journal() {
		return settings().resolve("journal");
	}

	private Path journalDraft() {
		return settings().resolve("journal" + TEMPORARY);
	}

	private Path started() {
		return settings().resolve("saving");
	}

	private Path resolve(String path) {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder))
			throw new IllegalArgumentException(path);
		return file;
	}

	private String relative(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	private static Stamp stamp(BasicFileAttributes attributes) {
		return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
	}
}
