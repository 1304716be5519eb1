// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.cli.internal.OrodhaCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.fixtures.KenyaSample;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The sample on the command line, with the commands that capabilities contribute. */
final class SampleCommands {

	private final Path folder;
	private String out;
	private String err;

	SampleCommands(Path folder) throws CatalogueException, IOException, BundleException {
		this.folder = folder;
		for (Bundle bundle : FrameworkUtil.getBundle(SampleCommands.class).getBundleContext().getBundles())
			if (Stream.of("org.apache.felix.scr", "org.orodha.sop.cli", "org.orodha.data.cli", "org.orodha.insight.cli").anyMatch(bundle.getSymbolicName()::equals))
				bundle.start();
		KenyaSample.in(folder).save(new NullProgressMonitor());
	}

	/** Runs a command and gives its exit code. */
	int run(String... arguments) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			ByteArrayOutputStream results = new ByteArrayOutputStream();
			ByteArrayOutputStream messages = new ByteArrayOutputStream();
			Terminal terminal = Terminal.of(results, messages, false);
			int code = OrodhaCommand.run(terminal, Stream.concat(Stream.of(arguments), Stream.of("--catalogue", folder.toString())).toArray(String[]::new));
			terminal.out().flush();
			terminal.err().flush();
			out = results.toString(StandardCharsets.UTF_8);
			err = messages.toString(StandardCharsets.UTF_8);
			return code;
		} finally {
			Locale.setDefault(before);
		}
	}

	/** Runs a command that has nothing to complain of. */
	String done(String... arguments) {
		assertThat(run(arguments)).as(() -> String.join(" ", arguments) + ": " + err).isEqualTo(ExitCode.FINE);
		return out;
	}

	/** Runs a command that is refused, and gives what it says. */
	String refused(String... arguments) {
		assertThat(run(arguments)).as(String.join(" ", arguments)).isNotEqualTo(ExitCode.FINE);
		return err;
	}

	String out() {
		return out;
	}

	String err() {
		return err;
	}

	/** What stands in the folder. */
	Catalogue saved() throws CatalogueException {
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
	}
}
