// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.orodha.ui.internal.history.EarlierDialog;

/** What a catalogue, or an element of it, is compared with. */
sealed interface Other {

	/** The catalogue as it was saved last. */
	record Saved() implements Other {

		@Override
		public String id() {
			return "saved";
		}

		@Override
		public String label() {
			return ComparisonText.text("other.saved");
		}
	}

	/**
	 * Another catalogue that is open.
	 *
	 * @param title what it is called
	 */
	record Open(IProject project, String title) implements Other {

		@Override
		public String id() {
			return "open:" + project.getName();
		}

		@Override
		public String label() {
			return title;
		}
	}

	/** The catalogue in a folder. */
	record Folder(Path path) implements Other {

		@Override
		public String id() {
			return "folder:" + path;
		}

		@Override
		public String label() {
			return path.toString();
		}
	}

	/**
	 * The catalogue as it was before something was saved, from the local history.
	 *
	 * @param saving when that was saved
	 */
	record Earlier(Instant saving) implements Other {

		private static final String PREFIX = "before:";

		/** The state of that identifier; empty where it is none's. */
		static Optional<Other> named(String id) {
			return id != null && id.matches(PREFIX + "\\d+") ? Optional.of(new Earlier(Instant.ofEpochMilli(Long.parseLong(id.substring(PREFIX.length())))))
					: Optional.empty();
		}

		@Override
		public String id() {
			return PREFIX + saving.toEpochMilli();
		}

		@Override
		public String label() {
			return EarlierDialog.label(saving);
		}
	}

	/**
	 * Two elements of the catalogue are compared with each other.
	 *
	 * @param first  the identifier of the one that counts as the earlier
	 * @param second the identifier of the other
	 * @param title  what the two are called
	 */
	record Elements(String first, String second, String title) implements Other {

		@Override
		public String id() {
			return "elements:" + first + " " + second;
		}

		@Override
		public String label() {
			return title;
		}
	}

	/** By which the choice is remembered. */
	String id();

	/** What the user reads. */
	String label();
}
