// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.orodha.cli.Terminal;
import org.orodha.core.picture.Picture;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.SheetFormat;
import org.orodha.insight.sheet.Sheets;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The file to which a command can write what it tells as a table, in the format of the file's ending. */
final class SheetOption {

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "sheet.to")
	private Path file;

	/** Whether the user named a file; fails where its ending is that of no format. */
	boolean isGiven() {
		return file != null && format() != null;
	}

	private SheetFormat format() {
		return SheetFormat.of(file.toString()).orElseThrow(() -> new ParameterException(command.commandLine(), InsightTexts.text("to.unknown", file,
				Arrays.stream(SheetFormat.values()).map(each -> "." + each.ending()).collect(Collectors.joining(", ")))));
	}

	void write(Sheet sheet, Terminal terminal) throws IOException {
		write(sheet, () -> Sheets.picture(sheet), terminal);
	}

	/** @param picture what a file of a picture shows instead of the table */
	void write(Sheet sheet, Supplier<Picture> picture, Terminal terminal) throws IOException {
		SheetFile.write(sheet, picture, format(), file);
		terminal.err().println(InsightTexts.text("to.written", file));
	}
}
