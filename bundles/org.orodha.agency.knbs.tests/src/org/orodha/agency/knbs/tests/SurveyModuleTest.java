// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.templates.Template;
import org.orodha.core.templates.Templates;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Role;
import org.orodha.model.Variable;

/** KNBS contributes a template that refers to what its catalogue has. */
class SurveyModuleTest {

	@TempDir
	Path folder;

	@Test
	void aModuleOfASurveyBelongsToKnbsAndUsesItsConceptsAndCodes() throws Exception {
		Catalogue kenya = KenyaSample.in(folder);
		Template template = Templates.installed().find("knbs.survey-module").orElseThrow();
		assertThat(template.agency()).isEqualTo("knbs");

		kenya.execute(template.make(kenya, "Labour force survey 2027", "knbs.lfs-2027", null).command());

		DataSource module = kenya.require(DataSource.class, "knbs.lfs-2027");
		assertThat(module.getOwner()).isSameAs(kenya.require(Agency.class, "knbs"));
		assertThat(module.getSteward()).isSameAs(kenya.require(Role.class, "knbs.data-officer"));
		assertThat(module.getLegalBases()).isNotEmpty();
		assertThat(kenya.require(Variable.class, "knbs.lfs-2027.persons.sex").getCodeList())
				.isSameAs(kenya.require(CodeList.class, "cl.sex"));
		assertThat(kenya.require(Variable.class, "knbs.lfs-2027.persons.county").getConcept().getId()).isEqualTo("concept.county");
	}
}
