// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** Asks for a file to write to. */
public final class SaveAs {

	private SaveAs() {
	}

	/**
	 * A kind of file.
	 *
	 * @param ending without a dot
	 * @param name   what the user reads
	 */
	public record Kind(String ending, String name) {
	}

	/** Writes a file. */
	@FunctionalInterface
	public interface Writing {

		/** Writes it. */
		void to(Path file) throws IOException;
	}

	/**
	 * Asks for a file of one kind and has it written; where that fails, says so.
	 *
	 * @param title the dialog's
	 * @param name  what the file is called unless the user says otherwise, without an ending
	 */
	public static void ask(Shell shell, String title, String name, Kind kind, Writing writing) {
		ask(shell, title, name, writing, kind);
	}

	/** The same with several kinds of file, the first of which is proposed. */
	public static void ask(Shell shell, String title, String name, Writing writing, Kind... kinds) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterExtensions(Stream.of(kinds).map(kind -> "*." + kind.ending()).toArray(String[]::new));
		dialog.setFilterNames(Stream.of(kinds).map(Kind::name).toArray(String[]::new));
		dialog.setFileName(name + "." + kinds[0].ending());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return;
		Path file = Path.of(Stream.of(kinds).anyMatch(kind -> chosen.toLowerCase(Locale.ROOT).endsWith("." + kind.ending())) ? chosen
				: chosen + "." + kinds[Math.max(0, dialog.getFilterIndex())].ending());
		try {
			writing.to(file);
		} catch (IOException failure) {
			StatusManager.getManager().handle(Status.error(failure(file, failure), failure), StatusManager.SHOW);
		}
	}

	/** What the user reads where a file could not be written. */
	public static String failure(Path file, IOException failure) {
		return PictureText.text("picture.notWritten", file, failure.getMessage());
	}
}
