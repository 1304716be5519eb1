// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Messages;

/**
 * A board as a file for others.
 *
 * @since 1.0
 */
public final class BoardFile {

	private static final Messages MESSAGES = Messages.of(BoardFile.class);

	private BoardFile() {
	}

	/**
	 * Writes a board: as a page where the name ends in {@code .html} or {@code .htm}, as a table where it ends in {@code .csv}.
	 *
	 * @throws IllegalArgumentException where the name ends otherwise; the message tells the user
	 */
	public static void write(Board board, Path file) throws IOException {
		String name = file.toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".html") || name.endsWith(".htm"))
			AtomicFile.write(file, Readers.USUAL, AtomicFile.Content.of(new BoardPage(board).text()));
		else if (name.endsWith(".csv"))
			AtomicFile.write(file, Readers.USUAL, out -> TableWriter.forSpreadsheets().write(out, header(board), rows(board)));
		else
			throw new IllegalArgumentException(MESSAGES.text("board.ending", file));
	}

	private static List<String> header(Board board) {
		List<String> header = new ArrayList<>(List.of(MESSAGES.text("board.participant"), MESSAGES.text("board.agency")));
		board.exercises().forEach(exercise -> header.add(Spreadsheet.safe(board.name(exercise))));
		header.addAll(List.of(MESSAGES.text("board.points"), MESSAGES.text("board.hints"), MESSAGES.text("board.minutes"), MESSAGES.text("board.present")));
		return header;
	}

	private static List<List<String>> rows(Board board) {
		List<String> exercises = board.exercises();
		List<List<String>> rows = new ArrayList<>();
		for (Result result : board.results()) {
			List<String> row = new ArrayList<>(List.of(Spreadsheet.safe(result.participant()), Spreadsheet.safe(result.agency())));
			for (String exercise : exercises)
				row.add(result.exercise(exercise).map(score -> points(score.points())).orElse(""));
			row.addAll(List.of(points(result.points()), Integer.toString(result.hints()), Long.toString(result.minutes()),
					Spreadsheet.safe(board.present(result))));
			rows.add(row);
		}
		return rows;
	}

	private static String points(double points) {
		return String.format(Locale.ROOT, "%.1f", points);
	}
}
