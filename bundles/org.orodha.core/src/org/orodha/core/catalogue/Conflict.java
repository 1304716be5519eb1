// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

/**
 * An element file with unsaved changes that a saving left alone.
 *
 * @param path    the file's path in its storage
 * @param reason  why it was left alone
 * @param message the same with how to mend it, in the user's language
 */
public record Conflict(String path, Reason reason, String message) {

	/** Why a file is not written. */
	public enum Reason {
		/** Somebody else changed the file, or made one of that name, since it was read. */
		CHANGED,
		/** Somebody else deleted the file. */
		DELETED,
		/** The file could not be read in full, so that writing it would lose what it holds. */
		BROKEN
	}
}
