// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.cli.internal.OrodhaCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Counterparts of codes are told and accepted on the command line. */
class MapTest {

	@TempDir
	Path folder;

	private ByteArrayOutputStream out;
	private ByteArrayOutputStream err;
	private Locale before;

	@BeforeEach
	void twoListsOfSexes() throws CatalogueException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Small", List.of("en"));
		catalogue.execute(Commands.add(catalogue, list("ours", "M", "Male", "F", "Female", "U", "Unknown")));
		catalogue.execute(Commands.add(catalogue, list("theirs", "1", "male", "2", "female", "U", "Not stated")));
		catalogue.save(new NullProgressMonitor());
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private static CodeList list(String id, String... valuesAndNames) {
		CodeList list = ModelFactory.eINSTANCE.createCodeList();
		list.setId(id);
		for (int at = 0; at < valuesAndNames.length; at += 2) {
			Code code = ModelFactory.eINSTANCE.createCode();
			code.setId(id + "." + at);
			code.setValue(valuesAndNames[at]);
			code.getName().add(Texts.text("en", valuesAndNames[at + 1], TextState.ORIGINAL));
			list.getCodes().add(code);
		}
		return list;
	}

	private int map(String... arguments) {
		out = new ByteArrayOutputStream();
		err = new ByteArrayOutputStream();
		Terminal terminal = Terminal.of(out, err, false);
		int code = OrodhaCommand.run(terminal,
				Stream.concat(Stream.of("map", "--catalogue", folder.toString(), "--format", "csv"), Stream.of(arguments)).toArray(String[]::new));
		terminal.out().flush();
		terminal.err().flush();
		return code;
	}

	private int mappings() throws CatalogueException {
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor()).require(CodeList.class, "ours").getMappings().size();
	}

	@Test
	void suggestionsAreToldAndNothingIsChanged() throws CatalogueException {
		assertThat(map("ours", "theirs")).isEqualTo(ExitCode.FINE);

		assertThat(out.toString(StandardCharsets.UTF_8)).contains("M,1,equivalent,name", "U,U,equivalent,code");
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("3 counterparts are suggested").contains("Not mapped: 3 codes of ours");
		assertThat(mappings()).isZero();
	}

	@Test
	void suggestionsOfOneGroundAreAcceptedAndWhatIsLeftIsListed() throws CatalogueException {
		assertThat(map("ours", "theirs", "--by", "name", "--accept")).isEqualTo(ExitCode.FINE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("2 suggested counterparts were accepted")
				.contains("Not mapped: 1 code of ours, 1 code of theirs");
		assertThat(mappings()).isEqualTo(2);

		assertThat(map("ours", "theirs", "--unmatched", "--by", "name")).isEqualTo(ExitCode.FINE);
		assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("code,targets,kind,suggested", "U,,,", "\"\",U,,");
	}

	@Test
	void anotherGroundOrTheListItselfIsWrongUsage() {
		assertThat(map("ours", "theirs", "--by", "guess")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("guess").contains("earlier, name, code");
		assertThat(map("ours", "ours")).isEqualTo(ExitCode.WRONG_USAGE);
	}

	@Test
	void whatAnAgencyKeepsIsMappedOnItsBehalfOnly() throws CatalogueException {
		Catalogue catalogue = Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
		Agency agency = ModelFactory.eINSTANCE.createAgency();
		agency.setId("dis");
		catalogue.execute(Commands.add(catalogue, agency));
		catalogue.execute(Commands.set(catalogue, catalogue.require(CodeList.class, "ours"), Literals.CATALOGUE_ELEMENT__OWNER, agency));
		catalogue.save(new NullProgressMonitor());

		assertThat(map("ours", "theirs", "--accept")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("--for dis");
		assertThat(map("ours", "theirs", "--accept", "--for", "dis")).isEqualTo(ExitCode.FINE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("accepted");
	}
}
