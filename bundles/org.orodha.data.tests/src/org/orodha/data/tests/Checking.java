// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.engine.EngineLimits;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.CodeSet;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;

/** Checks small files by the description of crossings, or by another one. */
abstract class Checking {

	static final FileDescription CROSSINGS = new FileDescription("test.crossings", List.of(
			column("id", VariableType.INTEGER, true, true, null, null, null),
			column("day", VariableType.DATE, true, false, null, null, null),
			column("sex", VariableType.CODED, false, false, new CodeSet("cl.sex", new LinkedHashSet<>(List.of("M", "F", "X"))), null,
					null),
			column("stay", VariableType.INTEGER, false, false, null, "0", null),
			column("document", VariableType.STRING, false, false, null, null, "[A-Z][0-9]{3}")));

	@TempDir
	Path folder;

	final List<Finding> stream = new ArrayList<>();

	CheckReport check(String text) throws Exception {
		return check(List.of(write("a.csv", text)));
	}

	CheckReport check(List<Path> files) throws Exception {
		return new Check(limits()).run(request(CROSSINGS, files), new NullProgressMonitor());
	}

	CheckReport check(FileDescription description, Path file, AppliedRuleset pack) throws Exception {
		CheckRequest request = request(description, List.of(file));
		return new Check(limits()).run(new CheckRequest(description, request.files(), List.of(pack), List.of(), List.of(), CheckRequest.EXAMPLES,
				stream::add), new NullProgressMonitor());
	}

	CheckRequest request(FileDescription description, List<Path> files) {
		return new CheckRequest(description, TableFile.of(files, TableDialectHints.NONE), List.of(), List.of(), List.of(), CheckRequest.EXAMPLES,
				stream::add);
	}

	EngineLimits limits() {
		return new EngineLimits(1L << 28, 1L << 30, folder.resolve("temporary"));
	}

	Path write(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	static Column column(String name, VariableType type, boolean mandatory, boolean key, CodeSet codes, String minimum,
			String pattern) {
		return new Column(name, "test.crossings." + name, VariableRole.DIMENSION, type, mandatory, key, false, codes,
				minimum == null ? null : new BigDecimal(minimum), null, pattern, null, null, null);
	}

	static Column referring(String name, Column.Reference reference) {
		return new Column(name, "test." + name, VariableRole.DIMENSION, VariableType.STRING, false, false, false, null, null, null,
				null, null, null, reference);
	}
}
