// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Messages;
import org.orodha.data.check.DatasetFiles;
import org.orodha.data.internal.reading.PluginReader;
import org.orodha.model.Dataset;
import org.orodha.tables.CellCorrections;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadRule;
import org.orodha.tables.RecordReader;
import org.orodha.tables.TableFile;

/**
 * What is installed to read agencies' own data files of a catalogue. A reader says which dataset its files are for and how they are
 * called.
 *
 * @since 1.0
 */
public final class DataReaders {

	private static final Messages MESSAGES = Messages.of(DataReaders.class);

	private final Catalogue catalogue;
	private final Guard guard;
	private CatalogueCopy copy;

	/** @param catalogue describes the datasets */
	public DataReaders(Catalogue catalogue) {
		this(catalogue, new Guard());
	}

	/**
	 * @param catalogue describes the datasets
	 * @param guard     runs the readers
	 */
	public DataReaders(Catalogue catalogue, Guard guard) {
		this.catalogue = catalogue;
		this.guard = guard;
	}

	/** All that are installed. */
	public static Contributions<DataReader> installed() {
		return Contributions.of("org.orodha.data.dataReaders", "reader");
	}

	/** The identifier of the dataset that a reader's files are for; empty where it reads a format, whichever the dataset. */
	public static String dataset(Contribution<DataReader> reader) {
		return reader.attribute("dataset").strip();
	}

	/** How a reader's files are called: patterns in which * stands for any letters and ? for one. */
	public static List<String> patterns(Contribution<DataReader> reader) {
		return Arrays.stream(reader.attribute("files").split(",")).map(String::strip).filter(pattern -> !pattern.isEmpty()).toList();
	}

	/** Whether a file is called as a pattern says, whatever the case of its letters. */
	public static boolean matches(String pattern, String name) {
		return expression(pattern).matcher(name).matches();
	}

	/** A pattern as a regular expression, for whoever compares many names with it. */
	public static Pattern expression(String pattern) {
		String expression = Arrays.stream(pattern.split("(?<=[*?])|(?=[*?])"))
				.map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part)).collect(Collectors.joining());
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * The installed reader of a dataset's file, told by its name; empty where none is.
	 *
	 * @param name the file's name as it was sent
	 * @throws LoadException where several would read it
	 */
	public static Optional<Contribution<DataReader>> find(Dataset dataset, String name) throws LoadException {
		List<Contribution<DataReader>> found = installed().list().stream().filter(reader -> dataset(reader).equals(dataset.getId()))
				.filter(reader -> patterns(reader).stream().anyMatch(pattern -> matches(pattern, name))).toList();
		return only(found, dataset, name);
	}

	private static Optional<Contribution<DataReader>> only(List<Contribution<DataReader>> found, Dataset dataset, String name) throws LoadException {
		if (found.size() > 1)
			throw new LoadException(Finding.of(LoadRule.UNREADABLE, MESSAGES.text("readers.several", name, dataset.getId(),
					found.stream().map(reader -> reader.id() + " (" + reader.plugin() + ")").collect(Collectors.joining(", "))))
					.place(Place.of(name)).build());
		return found.stream().findFirst();
	}

	/** The installed reader of the format that a file is in, told by what it holds; empty where none knows it. */
	private Optional<Contribution<DataReader>> recognised(Dataset dataset, Path file, String name) throws LoadException {
		List<Contribution<DataReader>> readers = installed().list().stream().filter(reader -> dataset(reader).isEmpty()).toList();
		if (readers.isEmpty())
			return Optional.empty();
		try {
			FileHead head = FileHead.of(file);
			return only(readers.stream().filter(reader -> recognises(reader, head)).toList(), dataset, name);
		} catch (IOException unreadable) {
			return Optional.empty(); // whoever reads it tells why it cannot be read
		}
	}

	private boolean recognises(Contribution<DataReader> reader, FileHead head) {
		Optional<Contribution<Recogniser>> recogniser = reader.companion("recogniser");
		return recogniser.isPresent() && guard.run(recogniser.get(), new NullProgressMonitor(),
				(object, monitor) -> object.recognise(head)) instanceof Outcome.Done<Optional<String>> done && done.result().isPresent();
	}

	/**
	 * A file of a dataset as it is to be read: by the reader that is installed for it, else by that of the format that the file is in, else
	 * as its dataset says.
	 *
	 * @param file        where it is
	 * @param name        its name as it was sent
	 * @param corrections its cells that are to be read as other values
	 * @throws LoadException where several readers would read it, or the dataset says what cannot be
	 */
	public TableFile file(Dataset dataset, Path file, String name, CellCorrections corrections) throws LoadException {
		Optional<Contribution<DataReader>> own = find(dataset, name);
		Optional<Contribution<DataReader>> found = own.isPresent() ? own : recognised(dataset, file, name);
		return found.isEmpty() ? new TableFile(file, DatasetFiles.hints(dataset), corrections)
				: new TableFile(file, TableDialectHints.NONE, corrections, reader(found.get(), dataset, name));
	}

	/** A reader as the files of a dataset are read by it, with the defaults of its options. */
	public RecordReader reader(Contribution<DataReader> reader, Dataset dataset, String name) {
		return new PluginReader(reader, OptionValues.of(reader.options(), Map.of()), guard, this::copy, dataset.getId(), name);
	}

	private synchronized Catalogue copy() {
		if (copy == null)
			copy = catalogue.copy();
		return copy.catalogue();
	}
}
