// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Storage;
import org.orodha.core.catalogue.Storage.StoredFile;
import org.orodha.ui.OpenCatalogue;

/**
 * What the files of a catalogue held, as far as the platform's local history knows: each saving keeps what it replaced. When a file was
 * deleted is not known, so that it counts as there until now, unless its element moved to another file.
 */
public final class EarlierFiles {

	/** Files that are written within this time are of one saving. */
	private static final Duration ONE_SAVING = Duration.ofSeconds(30);

	/** Reads what a file held. */
	@FunctionalInterface
	interface Content {
		byte[] read() throws IOException;
	}

	/** What a file held since it was saved at a moment. */
	record Version(Instant saved, Content content) {
	}

	private final Storage present;
	/** By path, each file's versions from the latest to the first. */
	private final Map<String, List<Version>> files = new TreeMap<>();
	private final Set<String> deleted = new HashSet<>();

	private EarlierFiles(Storage present) {
		this.present = present;
	}

	/**
	 * The files of a catalogue.
	 *
	 * @throws CoreException where the history cannot be read
	 * @throws IOException   where the folder cannot be read
	 */
	public static EarlierFiles of(OpenCatalogue catalogue, IProgressMonitor monitor) throws CoreException, IOException {
		return of(catalogue, path -> true, monitor);
	}

	static EarlierFiles of(OpenCatalogue catalogue, Predicate<String> wanted, IProgressMonitor monitor) throws CoreException, IOException {
		EarlierFiles earlier = new EarlierFiles(catalogue.storage());
		List<StoredFile> stored = catalogue.storage().files().stream().filter(file -> wanted.test(file.path())).toList();
		SubMonitor progress = SubMonitor.convert(monitor, stored.size() + 2);
		for (StoredFile file : stored) {
			List<Version> versions = earlier.versions(file.path());
			versions.add(new Version(Instant.ofEpochMilli(file.stamp().modified()), () -> catalogue.storage().read(file.path())));
			earlier.addHistory(versions, catalogue.project().getFile(IPath.fromPortableString(file.path())), progress.split(1));
		}
		for (IFile file : catalogue.project().findDeletedMembersWithHistory(IResource.DEPTH_INFINITE, progress.split(1))) {
			String path = file.getProjectRelativePath().toString();
			if (path.endsWith(FolderStorage.EXTENSION) && wanted.test(path) && earlier.deleted.add(path))
				earlier.addHistory(earlier.versions(path), file, null);
		}
		return earlier;
	}

	private List<Version> versions(String path) {
		return files.computeIfAbsent(path, any -> new ArrayList<>());
	}

	private void addHistory(List<Version> versions, IFile file, IProgressMonitor monitor) throws CoreException {
		for (IFileState state : file.getHistory(monitor))
			versions.add(new Version(Instant.ofEpochMilli(state.getModificationTime()), () -> content(state)));
		versions.sort(Comparator.comparing(Version::saved).reversed());
	}

	private static byte[] content(IFileState state) throws IOException {
		try (InputStream content = state.getContents()) {
			return content.readAllBytes();
		} catch (CoreException failure) {
			throw new IOException(failure.getMessage(), failure);
		}
	}

	/** When something was saved over what there was before, the latest first: before each of these moments the catalogue was another. */
	public List<Instant> savings() {
		Instant first = first();
		TreeSet<Instant> all = new TreeSet<>();
		files.values().forEach(versions -> versions.forEach(version -> all.add(version.saved())));
		List<Instant> savings = new ArrayList<>();
		Instant last = null;
		for (Instant saved : all) {
			if ((last == null || Duration.between(last, saved).compareTo(ONE_SAVING) > 0) && saved.isAfter(first.plus(ONE_SAVING)))
				savings.addFirst(saved);
			last = saved;
		}
		return savings;
	}

	/** Since when there is a description of the catalogue, without which there was none. */
	private Instant first() {
		List<Version> root = files.getOrDefault(Catalogue.ROOT, List.of());
		return root.isEmpty() ? Instant.MAX.minus(ONE_SAVING) : root.getLast().saved();
	}

	/** The versions of each file that is there, by path, from the latest to the first. */
	Map<String, List<Version>> versions() {
		Map<String, List<Version>> there = new TreeMap<>(files);
		there.keySet().removeAll(deleted);
		return there;
	}

	/** What the catalogue held before a moment, to be read only. @param name what messages call it */
	public Storage before(Instant moment, String name) {
		Map<String, Version> then = new TreeMap<>();
		files.forEach((path, versions) -> at(versions, moment).ifPresent(version -> then.put(path, version)));
		Set<String> there = new HashSet<>();
		then.keySet().stream().filter(path -> !deleted.contains(path)).map(EarlierFiles::element).forEach(there::add);
		then.keySet().removeIf(path -> deleted.contains(path) && there.contains(element(path)));
		return new EarlierStorage(name, present, then);
	}

	private static Optional<Version> at(List<Version> versions, Instant moment) {
		return versions.stream().filter(version -> version.saved().isBefore(moment)).findFirst();
	}

	/** What tells of a file which element it holds, whoever owns that: its folder's name, which is the kind's, and its own. */
	static String element(String path) {
		int name = path.lastIndexOf('/');
		int folder = name < 0 ? -1 : path.lastIndexOf('/', name - 1);
		return path.substring(folder + 1);
	}
}
