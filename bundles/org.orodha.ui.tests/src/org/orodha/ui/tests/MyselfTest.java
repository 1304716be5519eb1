// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Identification;
import org.orodha.model.ModelFactory;
import org.orodha.model.Person;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.person.PersonPage;
import org.orodha.ui.internal.preferences.Myself;

/** Who works at this workbench is a setting, and is told as such. */
class MyselfTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private final Myself myself = new Myself();
	private OpenCatalogue catalogue;

	@BeforeEach
	void somebodyWorksThere() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Agency agency = bench.immigration(catalogue);
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setId("dis.njeri");
		person.getName().add(Texts.text("en", "Njeri Kamau", TextState.ORIGINAL));
		agency.getPeople().add(person);
		bench.add(catalogue, ModelFactory.eINSTANCE.createAgency(), "other", "Other");
	}

	@AfterEach
	void forget() {
		myself.set("");
	}

	@Test
	void withoutASettingItIsTheSystemsUser() {
		String user = System.getProperty("user.name");

		assertThat(myself.name(catalogue)).isEqualTo(user);
		assertThat(myself.actor(catalogue, user, null).identification()).isEqualTo(Identification.SYSTEM_USER);
		assertThat(myself.actor(catalogue, "Njeri Kamau", null).identification()).isEqualTo(Identification.CLAIMED);
	}

	@Test
	void whoIsChosenInThePreferencesActsAndTheHistoryTellsThatItIsASetting() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(bench.page().getWorkbenchWindow().getShell(), "org.orodha.ui.person",
				null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		PersonPage page = (PersonPage) dialog.getSelectedPage();
		Text field = Answers.find(page.getControl(), Text.class);
		field.setText("nobody");
		assertThat(page.isValid()).isFalse();
		field.setText("dis.njeri");
		assertThat(page.isValid()).isTrue();
		page.performOk();
		dialog.close();

		assertThat(myself.name(catalogue)).isEqualTo("Njeri Kamau");
		assertThat(myself.actor(catalogue, "Njeri Kamau", null).identification()).isEqualTo(Identification.SETTING);
		assertThat(myself.actor(catalogue, "dis.njeri", null).identification()).isEqualTo(Identification.SETTING);
		assertThat(myself.actor(catalogue, "Otieno", null).identification()).isEqualTo(Identification.CLAIMED);
	}
}
