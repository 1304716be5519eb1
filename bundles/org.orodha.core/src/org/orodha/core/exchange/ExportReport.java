// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an export did.
 *
 * @since 1.0
 */
public final class ExportReport {

	private final List<Path> files;
	private final long bytes;
	private final int elements;
	private final List<Loss> losses;
	private final int withheld;
	private final String start;
	private final Path startFile;

	/**
	 * Something that a format has no place for.
	 *
	 * @param element the identifier of the element
	 * @param what    the feature and why, in the reader's language
	 */
	public record Loss(String element, String what) {
	}

	private ExportReport(List<Path> files, long bytes, int elements, List<Loss> losses, int withheld, String start, Path startFile) {
		this.files = List.copyOf(files);
		this.bytes = bytes;
		this.elements = elements;
		this.losses = List.copyOf(losses);
		this.withheld = withheld;
		this.start = start;
		this.startFile = startFile;
	}

	/** Begins the report that an exporter gives; which files were written is known without it. */
	public static Builder builder() {
		return new Builder();
	}

	/** A report of so many elements, with nothing lost and nothing withheld. */
	public static ExportReport of(int elements) {
		return builder().elements(elements).build();
	}

	/**
	 * The same with what was in fact written: without a file no elements, and never more than the exporter was given.
	 *
	 * @param written the files
	 * @param size    their bytes together
	 * @param given   how many elements or rows the exporter was given
	 * @param target  the folder that they are in
	 */
	ExportReport with(List<Path> written, long size, int given, Path target) {
		Path first = start == null ? null : target.resolve(start);
		return new ExportReport(written, size, written.isEmpty() ? 0 : Math.clamp(elements, 0, given), losses, withheld, start,
				first != null && written.contains(first) ? first : null);
	}

	/** The same where so much more was withheld before the exporter was asked. */
	ExportReport withheld(int before) {
		return new ExportReport(files, bytes, elements, losses, withheld + before, start, startFile);
	}

	/** The files written. */
	public List<Path> files() {
		return files;
	}

	/** The file to open first where many files belong together, such as the start page of a web site. */
	public Optional<Path> start() {
		return Optional.ofNullable(startFile);
	}

	/** How many bytes they have together. */
	public long bytes() {
		return bytes;
	}

	/** How many elements they hold, or rows of a table; never more than the exporter was given. */
	public int elements() {
		return elements;
	}

	/** What the format could not express, element by element; empty when nothing was lost. */
	public List<Loss> losses() {
		return losses;
	}

	/** How many elements and features the audience may not see and so were left out. */
	public int withheld() {
		return withheld;
	}

	/** Gathers what an export did. */
	public static final class Builder {

		private final List<Loss> losses = new ArrayList<>();
		private int elements;
		private int withheld;
		private String start;

		private Builder() {
		}

		/** How many elements were written. */
		public Builder elements(int number) {
			elements = number;
			return this;
		}

		/** Adds something that the format could not express. */
		public Builder lost(String element, String what) {
			losses.add(new Loss(element, what));
			return this;
		}

		/** Adds what the format could not express. */
		public Builder lost(List<Loss> more) {
			losses.addAll(more);
			return this;
		}

		/** How many elements and features were left out because the audience may not see them. */
		public Builder withheld(int number) {
			withheld = number;
			return this;
		}

		/** The name, as it was given to {@link ExportTarget}, of the file to open first; of those written where they belong together. */
		public Builder start(String name) {
			start = name;
			return this;
		}

		/** The report. */
		public ExportReport build() {
			return new ExportReport(List.of(), 0, elements, losses, withheld, start, null);
		}
	}
}
