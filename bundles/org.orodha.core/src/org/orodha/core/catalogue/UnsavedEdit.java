// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import org.orodha.core.catalogue.Storage.Stamp;

/**
 * What a file of a catalogue would say if it were saved now.
 *
 * @param path    the file, relative to the catalogue's folder
 * @param content its content; null where the file is to be deleted
 * @param base    the stored file that the edits were made on; null where there was none
 */
public record UnsavedEdit(String path, byte[] content, Stamp base) {
}
